package mx.iecm.informe.trabajo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import mx.iecm.informe.consola.Orden;
import mx.iecm.informe.origen.Huella;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** El trabajo completo, de los libros a lo publicado. */
class CompilacionIT {

  private final Path carpeta;

  CompilacionIT(@TempDir Path carpeta) {
    this.carpeta = carpeta;
  }

  @Test
  void elCasoMinimoSeAceptaSinHallazgos() throws IOException {
    var dicho = Orden.correr("compilar", CasoDeMuestra.MINIMO, "--salida", salida());

    assertThat(dicho.codigo()).as(dicho.errores()).isZero();
    assertThat(dicho.errores()).isEmpty();
    assertThat(dicho.afuera().lines())
        .filteredOn(l -> !l.endsWith("…"))
        .containsExactly(
            "ACEPTADO. Dictamen: " + salida().resolve("dictamen.txt"),
            "Informe: " + salida().resolve("informe.docx"));
    assertThat(publicado(salida()))
        .containsExactly(
            "dictamen.json", "dictamen.txt", "informe.docx", "informe.xml", "manifiesto.json");
    var dictamen = json("dictamen.json");
    assertThat(dictamen.getString("veredicto")).isEqualTo("ACEPTADO");
    assertThat(dictamen.getInt("renglones")).isEqualTo(2);
    assertThat(dictamen.getJsonArray("hallazgos")).isEmpty();
    assertThat(DocxLeido.de(salida().resolve("informe.docx")).tablas())
        .last()
        .isEqualTo(
            List.of(
                List.of("No.", "Fecha", "Taller"),
                List.of(
                    "1.",
                    "Miércoles 11 de febrero de 2026",
                    "Leer una sentencia sin ser especialista"),
                List.of("2.", "Miércoles 11 de marzo de 2026", "Crónica y periodismo electoral")));
  }

  @Test
  void unaFechaQueNoExisteRechazaElInformeYElBorradorLoDice() throws IOException {
    Path caso = roto();

    var dicho = Orden.correr("compilar", caso, "--salida", salida());

    assertThat(dicho.codigo()).as(dicho.errores()).isEqualTo(1);
    assertThat(dicho.afuera())
        .contains("RECHAZADO. Dictamen: ", "No se emite el informe hasta corregir los errores.");
    assertThat(publicado(salida()))
        .containsExactly("dictamen.json", "dictamen.txt", "manifiesto.json");
    assertThat(json("dictamen.json").getJsonArray("hallazgos"))
        .extracting(h -> ((JsonObject) h).getString("gravedad") + " " + lugar((JsonObject) h))
        .containsExactly("E entregas/UB.xlsx 1.a.i-1 Talleres [\"A2\"]");

    var deBorrador = Orden.correr("compilar", caso, "--salida", salida(), "--borrador");

    assertThat(deBorrador.codigo()).as(deBorrador.errores()).isZero();
    assertThat(publicado(salida()))
        .containsExactly(
            "borrador.docx", "dictamen.json", "dictamen.txt", "informe.xml", "manifiesto.json");
    var borrador = DocxLeido.de(salida().resolve("borrador.docx"));
    assertThat(borrador.encabezados())
        .isNotEmpty()
        .allSatisfy(e -> assertThat(e).contains("BORRADOR"));
    assertThat(borrador.todo()).contains("Este documento es un borrador", "31 de febrero de 2026");

    CasoDeMuestra.escribir(libro(caso), "1.a.i-1 Talleres", 2, 0, "11 de febrero de 2026");
    var corregido = Orden.correr("compilar", caso, "--salida", salida());

    assertThat(corregido.codigo()).as(corregido.errores()).isZero();
    assertThat(publicado(salida()))
        .containsExactly(
            "anterior-borrador.docx",
            "dictamen.json",
            "dictamen.txt",
            "informe.docx",
            "informe.xml",
            "manifiesto.json");
    assertThat(DocxLeido.de(salida().resolve("informe.docx")).encabezados())
        .allSatisfy(e -> assertThat(e).doesNotContain("BORRADOR"));
  }

  private static String lugar(JsonObject h) {
    return "%s %s %s"
        .formatted(h.getString("libro"), h.getString("hoja"), h.getJsonArray("celdas"));
  }

  @Test
  void unLibroQueNoEsDeExcelSeDiceYNoDetieneALosDemas() throws IOException {
    Path caso = CasoDeMuestra.copiar(CasoDeMuestra.MINIMO, carpeta.resolve("caso"));
    Files.writeString(libro(caso), "No.,Fecha,Taller\n1,hoy,x\n");

    assertThat(Orden.correr("compilar", caso, "--salida", salida()).codigo()).isEqualTo(1);
    assertThat(json("dictamen.json").getJsonArray("hallazgos"))
        .extracting(h -> ((JsonObject) h).getString("regla") + " " + lugar((JsonObject) h))
        .contains("LEC-001 entregas/UB.xlsx  []");
  }

  @Test
  void unProgramaIlegibleSeDiceAunqueNoHayaInforme() throws IOException {
    Path caso = CasoDeMuestra.copiar(CasoDeMuestra.MINIMO, carpeta.resolve("caso"));
    Files.write(caso.resolve("programa.xlsx"), new byte[0]);

    assertThat(Orden.correr("compilar", caso, "--salida", salida()).codigo()).isEqualTo(1);
    assertThat(Orden.correr("compilar", caso, "--salida", salida(), "--borrador").codigo())
        .isEqualTo(1);
    assertThat(publicado(salida()))
        .containsExactly("dictamen.json", "dictamen.txt", "manifiesto.json");
  }

  @Test
  void losMismosLibrosDanLosMismosBytesEnOtraMaquina() throws Exception {
    Path aqui = carpeta.resolve("aquí");
    Path lejos = carpeta.resolve("otra carpeta").resolve("más abajo");
    Path copia = CasoDeMuestra.copiar(CasoDeMuestra.COMPLETO, carpeta.resolve("copia del caso"));
    try (var una =
            Maquina.empezar(
                carpeta.resolve("una.txt"),
                List.of(
                    "-Duser.timezone=Pacific/Kiritimati",
                    "-Duser.language=tr",
                    "-Duser.country=TR"),
                Map.of("TZ", "Pacific/Kiritimati", "LC_ALL", "C.UTF-8"),
                "compilar",
                CasoDeMuestra.COMPLETO,
                "--salida",
                aqui);
        var otra =
            Maquina.empezar(
                carpeta.resolve("otra.txt"),
                List.of(
                    "-Duser.timezone=America/Los_Angeles",
                    "-Duser.language=ar",
                    "-Duser.country=EG"),
                Map.of("TZ", "America/Los_Angeles", "LC_ALL", "C.UTF-8"),
                "compilar",
                copia,
                "--salida",
                lejos)) {
      assertThat(una.codigo()).as(Files.readString(carpeta.resolve("una.txt"))).isZero();
      assertThat(otra.codigo()).as(Files.readString(carpeta.resolve("otra.txt"))).isZero();
    }

    for (String nombre :
        List.of(
            "informe.docx", "informe.xml", "dictamen.txt", "dictamen.json", "manifiesto.json")) {
      assertThat(huella(lejos.resolve(nombre))).as(nombre).isEqualTo(huella(aqui.resolve(nombre)));
    }
  }

  @Test
  void despuesDeCorregirUnLibroSoloEseSeVuelveALeer() throws IOException {
    Path caso = CasoDeMuestra.copiar(CasoDeMuestra.COMPLETO, carpeta.resolve("caso"));
    assertThat(Orden.correr("compilar", caso, "--salida", salida()).codigo()).isZero();
    var antes = lecturas();
    CasoDeMuestra.escribir(
        caso.resolve("entregas").resolve("SE.xlsx"), "Portada", 6, 1, "Otra persona");

    assertThat(Orden.correr("compilar", caso, "--salida", salida()).codigo()).isZero();

    var despues = lecturas();
    assertThat(antes).hasSize(4);
    assertThat(despues).hasSize(4);
    var iguales = new TreeMap<>(despues);
    iguales.entrySet().retainAll(antes.entrySet());
    assertThat(iguales).as("tres lecturas siguen siendo los mismos archivos").hasSize(3);
  }

  @Test
  void compilarDosVecesLoMismoNoVuelveALeerNadaYDaLosMismosBytes() throws IOException {
    assertThat(Orden.correr("compilar", CasoDeMuestra.MINIMO, "--salida", salida()).codigo())
        .isZero();
    var antes = lecturas();
    String huella = huella(salida().resolve("informe.docx"));

    assertThat(Orden.correr("compilar", CasoDeMuestra.MINIMO, "--salida", salida()).codigo())
        .isZero();

    assertThat(lecturas()).isEqualTo(antes);
    assertThat(huella(salida().resolve("informe.docx"))).isEqualTo(huella);
  }

  @Test
  void sinNadaInterrumpidoNoHayQueReanudar() {
    String no =
        "No hay ninguna compilación interrumpida en " + salida() + "." + System.lineSeparator();

    var nunca = Orden.correr("compilar", CasoDeMuestra.MINIMO, "--salida", salida(), "--reanudar");
    assertThat(nunca).isEqualTo(new Orden.Dicho(2, "", no));

    Orden.correr("compilar", CasoDeMuestra.MINIMO, "--salida", salida());
    var terminada =
        Orden.correr("compilar", CasoDeMuestra.MINIMO, "--salida", salida(), "--reanudar");
    assertThat(terminada).isEqualTo(new Orden.Dicho(2, "", no));
  }

  private Path salida() {
    return carpeta.resolve("salida");
  }

  /** El mínimo con una fecha que no existe. */
  private Path roto() throws IOException {
    Path caso = CasoDeMuestra.copiar(CasoDeMuestra.MINIMO, carpeta.resolve("caso"));
    CasoDeMuestra.escribir(libro(caso), "1.a.i-1 Talleres", 2, 0, "31 de febrero de 2026");
    return caso;
  }

  private static Path libro(Path caso) {
    return caso.resolve("entregas").resolve("UB.xlsx");
  }

  private JsonObject json(String nombre) throws IOException {
    try (var lector = Json.createReader(Files.newInputStream(salida().resolve(nombre)))) {
      return lector.readObject();
    }
  }

  /** Cada lectura guardada, con la identidad del archivo donde está. */
  private Map<String, Object> lecturas() throws IOException {
    var lecturas = new TreeMap<String, Object>();
    try (Stream<Path> todas = Files.list(salida().resolve(".informe").resolve("lecturas"))) {
      for (Path p : todas.toList()) {
        var atributos = Files.readAttributes(p.resolve("leido.ser"), BasicFileAttributes.class);
        lecturas.put(
            p.getFileName().toString(), atributos.fileKey() + " " + atributos.lastModifiedTime());
      }
    }
    return lecturas;
  }

  static List<String> publicado(Path salida) {
    try (Stream<Path> archivos = Files.list(salida)) {
      return archivos
          .map(p -> p.getFileName().toString())
          .filter(n -> !n.equals(".informe"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String huella(Path archivo) throws IOException {
    return Huella.de(Files.readAllBytes(archivo));
  }
}
