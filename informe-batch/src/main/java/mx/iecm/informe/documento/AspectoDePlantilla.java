package mx.iecm.informe.documento;

import java.util.Optional;
import java.util.regex.Pattern;
import mx.iecm.informe.grafica.Aspecto;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.Color;
import org.docx4j.wml.DocDefaults;
import org.docx4j.wml.RFonts;
import org.docx4j.wml.RPr;
import org.docx4j.wml.Style;
import org.docx4j.wml.Styles;

/**
 * El color y la letra que la plantilla da a una gráfica: los de sus capítulos y su texto, para que
 * quien cambie la plantilla no tenga que cambiar nada más.
 */
final class AspectoDePlantilla {

  private static final Aspecto USUAL = new Aspecto("4A2B66", "Carlito");
  private static final Pattern COLOR = Pattern.compile("[0-9A-Fa-f]{6}");

  private AspectoDePlantilla() {}

  static Aspecto de(WordprocessingMLPackage paquete) {
    var estilos = paquete.getMainDocumentPart().getStyleDefinitionsPart().getJaxbElement();
    return new Aspecto(color(estilos).orElse(USUAL.color()), letra(estilos).orElse(USUAL.letra()));
  }

  private static Optional<String> color(Styles estilos) {
    return estilos.getStyle().stream()
        .filter(e -> e.getName() != null)
        .filter(e -> Estilo.TITULO_1.nombre().equalsIgnoreCase(e.getName().getVal()))
        .map(Style::getRPr)
        .findFirst()
        .map(RPr::getColor)
        .map(Color::getVal)
        .filter(c -> COLOR.matcher(c).matches());
  }

  private static Optional<String> letra(Styles estilos) {
    return Optional.ofNullable(estilos.getDocDefaults())
        .map(DocDefaults::getRPrDefault)
        .map(DocDefaults.RPrDefault::getRPr)
        .map(RPr::getRFonts)
        .map(RFonts::getAscii);
  }
}
