package mx.iecm.informe.accesibilidad;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import mx.iecm.informe.paquete.PaqueteDeWord;
import mx.iecm.informe.paquete.XmlMalFormado;

/** Revisa si un documento de Word se puede leer sin verlo. */
public final class RevisionDeAccesibilidad {

  private static final List<Revisor> REVISORES =
      List.of(
          new TituloDelDocumento(),
          new IdiomaDeLectura(),
          new TitulosEnOrden(),
          new TablasConEncabezado(),
          new CombinadasQueSeLeen(),
          new ImagenesDescritas(),
          new ListasDeVerdad(),
          new ContrasteSuficiente(),
          new SinParrafosEnBlanco(),
          new EnlacesConTexto(),
          new LetraLegible(),
          new NotasLlamadas());

  private RevisionDeAccesibilidad() {}

  /**
   * Lo que se encontró, norma por norma; vacía si no hay nada.
   *
   * @throws IOException si los bytes no son un documento de Word entero
   */
  public static List<Barrera> de(byte[] docx) throws IOException {
    try {
      var documento = DocumentoLeido.de(PaqueteDeWord.de(docx));
      var barreras = new ArrayList<Barrera>();
      for (var revisor : REVISORES) {
        revisor.revisar(documento).distinct().forEach(barreras::add);
      }
      return barreras;
    } catch (XmlMalFormado e) {
      throw new IOException("el documento está dañado", e);
    }
  }
}
