package mx.iecm.informe.datos;

/** El XML cumple el esquema y aun así sus partes no concuerdan; el mensaje dice cuáles. */
public final class InformeInconsistente extends RuntimeException {

  private static final long serialVersionUID = 1L;

  InformeInconsistente(String porque) {
    super(porque);
  }
}
