package mx.iecm.informe.datos;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.xml.InformeXml;
import mx.iecm.informe.xml.XmlInvalidoException;

/**
 * Exporta un informe como datos abiertos.
 *
 * <p>Por cada tabla del programa hay un CSV, y otro por cada lista: el informe, personas, sesiones,
 * asistencia, acuerdos, líneas, narrativa, pendientes y cifras. Los acompañan {@code informe.xml},
 * {@code columnas.csv} y {@code LEEME.txt}. La memoria no crece con los renglones y el mismo XML da
 * los mismos bytes.
 */
public final class DatosAbiertos {

  /** El nombre del XML dentro de lo exportado. */
  public static final String XML = "informe.xml";

  private DatosAbiertos() {}

  /**
   * Exporta el informe; o queda todo o no queda nada.
   *
   * @param xml el XML canónico del informe
   * @param salida la carpeta donde dejarlo; se crea si no existe y, si existe, se pisan los
   *     archivos del mismo nombre y los demás se quedan
   * @return los archivos escritos, sin la carpeta y en orden: listas, tablas y documentación
   * @throws XmlInvalidoException si no es el XML de un informe; dice en qué línea
   * @throws InformeInconsistente si lo es y sus renglones no concuerdan con su programa
   * @throws IOException si no se puede leer o escribir
   */
  public static List<String> exportar(Path xml, Path salida) throws IOException {
    Path destino = salida.toAbsolutePath().normalize();
    Path madre = Objects.requireNonNullElse(destino.getParent(), destino);
    Files.createDirectories(madre);
    Path aparte = Files.createTempDirectory(madre, ".exportacion");
    try {
      var nombres = escribir(xml, aparte);
      Files.createDirectories(destino);
      for (String nombre : nombres) {
        Files.move(
            aparte.resolve(nombre), destino.resolve(nombre), StandardCopyOption.REPLACE_EXISTING);
      }
      return nombres;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      borrar(aparte);
    }
  }

  private static List<String> escribir(Path xml, Path carpeta) throws IOException {
    var diccionario = new Diccionario(carpeta);
    try (var tablas = new TablasEnCsv(carpeta)) {
      Informe informe = leer(xml, tablas);
      for (Lista lista : listas()) {
        escribir(lista, informe, carpeta);
        diccionario.agregar(lista.archivo(), lista.que(), lista.columnas());
      }
      for (var tabla : tablas.tablas()) {
        String que = "tabla " + tabla.tabla().clave() + ", " + tabla.tabla().hoja();
        diccionario.agregar(tabla.archivo(), que, tabla.columnas().columnas());
      }
      diccionario.escribir(informe);
    }
    Files.copy(xml, carpeta.resolve(XML));
    var nombres = new ArrayList<>(diccionario.nombres());
    nombres.addAll(List.of(Diccionario.COLUMNAS, Diccionario.LEEME, XML));
    return nombres;
  }

  private static Informe leer(Path xml, TablasEnCsv tablas) throws IOException {
    try (var entrada = new BufferedInputStream(Files.newInputStream(xml), 1 << 16)) {
      return InformeXml.leer(entrada, tablas);
    }
  }

  /** Las listas que todo informe tiene. */
  static List<Lista> listas() {
    return Stream.concat(ListasDeSesiones.todas().stream(), ListasDeLineas.todas().stream())
        .toList();
  }

  private static void escribir(Lista lista, Informe informe, Path carpeta) throws IOException {
    var encabezados = lista.columnas().stream().map(ColumnaDeDatos::nombre).toList();
    try (var csv = Csv.nuevo(carpeta.resolve(lista.archivo()), encabezados)) {
      for (var renglon : lista.renglones().apply(informe).toList()) {
        csv.renglon(renglon);
      }
    }
  }

  private static void borrar(Path carpeta) throws IOException {
    try (Stream<Path> adentro = Files.walk(carpeta)) {
      for (Path archivo : adentro.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(archivo);
      }
    }
  }
}
