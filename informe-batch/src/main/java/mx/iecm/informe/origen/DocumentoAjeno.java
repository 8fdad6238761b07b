package mx.iecm.informe.origen;

/** El archivo no es un documento nuestro, o está dañado; el mensaje lo dice a quien lo dio. */
public final class DocumentoAjeno extends Exception {

  private static final long serialVersionUID = 1L;

  DocumentoAjeno(String mensaje) {
    super(mensaje);
  }

  DocumentoAjeno(String mensaje, Throwable causa) {
    super(mensaje, causa);
  }
}
