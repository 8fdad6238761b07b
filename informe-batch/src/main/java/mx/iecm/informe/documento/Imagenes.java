package mx.iecm.informe.documento;

import java.util.Optional;
import java.util.Set;
import mx.iecm.informe.imagen.MedidaDeImagen;
import mx.iecm.informe.modelo.Bloque;
import org.docx4j.XmlUtils;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.BinaryPartAbstractImage;
import org.docx4j.wml.ObjectFactory;

/** Las imágenes del documento: cada una es una parte del paquete y un dibujo en su párrafo. */
final class Imagenes {

  private static final Set<String> TIPOS = Set.of("png", "jpeg", "gif");

  private final WordprocessingMLPackage paquete;
  private int cuantas;

  Imagenes(WordprocessingMLPackage paquete) {
    this.paquete = paquete;
  }

  /**
   * El dibujo de una imagen, con su descripción y a lo más del ancho del texto.
   *
   * @return vacío si los bytes no son una imagen de tamaño razonable
   */
  Optional<String> dibujo(Bloque.Imagen imagen, int ancho) {
    byte[] datos = imagen.datos().datos();
    if (!TIPOS.contains(imagen.tipo()) || !MedidaDeImagen.cabe(datos)) {
      return Optional.empty();
    }
    try {
      var parte = BinaryPartAbstractImage.createImagePart(paquete, datos);
      int id = ++cuantas;
      var enLinea = parte.createImageInline("imagen" + id, "", 1000 + id, id, false, ancho);
      // docx4j pega la descripción en su XML sin escaparla: se la pone el objeto.
      enLinea.getDocPr().setDescr(Controles.admisible(imagen.descripcion()));
      var dibujo = new ObjectFactory().createDrawing();
      dibujo.getAnchorOrInline().add(enLinea);
      return Optional.of(EspaciosEnOrden.de(XmlUtils.marshaltoString(dibujo, true, false)));
    } catch (Exception e) { // docx4j declara Exception; lo que no pueda leer no detiene al informe
      return Optional.empty();
    }
  }
}
