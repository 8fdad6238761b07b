package mx.iecm.informe.libro;

import static mx.iecm.informe.libro.FichasDeLectura.LIMITE;
import static mx.iecm.informe.libro.FichasDeLectura.NO_ES_LIBRO;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import mx.iecm.informe.hallazgo.Lugar;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Lo que dice la parte principal de un libro: sus hojas y desde qué año cuenta los días.
 *
 * @param hojas en el orden de las pestañas
 * @param desde1904 si las fechas se cuentan desde 1904
 * @param cadenas ruta de las cadenas compartidas; {@code ""} si no hay
 * @param estilos ruta de los estilos; {@code ""} si no hay
 */
record IndiceDeHojas(List<Entrada> hojas, boolean desde1904, String cadenas, String estilos) {

  /** Una hoja: su nombre, si está oculta y la ruta de su parte. */
  record Entrada(String nombre, boolean oculta, String ruta) {}

  static IndiceDeHojas leer(String nombre, ZipFile zip, Limites limites) {
    Function<String, Optional<InputStream>> partes = ruta -> Libro.parte(zip, ruta);
    String principal =
        Relaciones.de("", partes)
            .porTipo("officeDocument")
            .filter(ruta -> zip.getEntry(ruta) != null)
            .orElseThrow(() -> noEsLibro(nombre));
    var relaciones = Relaciones.de(principal, partes);
    var hojas = new ArrayList<Entrada>();
    var desde1904 = new boolean[1];
    var raiz = new String[] {""};
    Xml.recorrer(
        partes.apply(principal).orElseThrow(),
        (elemento, xml) -> {
          raiz[0] = raiz[0].isEmpty() ? elemento : raiz[0];
          if (elemento.equals("workbookPr")) {
            desde1904[0] = Xml.encendido(xml, "date1904", false);
          } else if (elemento.equals("sheet")) {
            String estado = Xml.atributo(xml, "state");
            boolean oculta = estado.equals("hidden") || estado.equals("veryHidden");
            String ruta =
                relaciones
                    .porId(Xml.atributo(xml, "id"))
                    .filter(r -> zip.getEntry(r) != null)
                    .orElseThrow(() -> new XmlDanado(new NoSuchElementException("hoja sin parte")));
            hojas.add(new Entrada(Xml.atributo(xml, "name"), oculta, ruta));
          }
        });
    if (!raiz[0].equals("workbook") || hojas.isEmpty()) {
      throw noEsLibro(nombre);
    }
    // Las del producto no cuentan: un libro en el límite se puede devolver con sus observaciones.
    int cuantas = (int) hojas.stream().filter(h -> !HojasEsperadas.propia(h.nombre())).count();
    if (cuantas > limites.hojas()) {
      throw new Rechazo(LIMITE.variante("hojas", Lugar.libro(nombre), limites.hojas(), cuantas));
    }
    return new IndiceDeHojas(
        List.copyOf(hojas),
        desde1904[0],
        relaciones.porTipo("sharedStrings").orElse(""),
        relaciones.porTipo("styles").orElse(""));
  }

  private static Rechazo noEsLibro(String nombre) {
    return new Rechazo(NO_ES_LIBRO.variante("zip", Lugar.libro(nombre)));
  }
}
