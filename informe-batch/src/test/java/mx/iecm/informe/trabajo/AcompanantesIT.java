package mx.iecm.informe.trabajo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mx.iecm.informe.consola.Orden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Los archivos que acompañan a los libros, de la carpeta del caso al dictamen. */
class AcompanantesIT {

  private final Path salida;
  private final Path caso;

  AcompanantesIT(@TempDir Path carpeta) {
    this.salida = carpeta.resolve("salida");
    this.caso = carpeta.resolve("caso");
  }

  @BeforeEach
  void copiarElCaso() throws IOException {
    CasoDeMuestra.copiar(CasoDeMuestra.COMPLETO, caso);
  }

  @Test
  void loQueElDictamenPideSeFirmaYElInformeSeAcepta() throws IOException {
    assertThat(compilar()).contains("OBSERVADO");
    String pedido = Files.readString(salida.resolve("por-justificar.csv"));
    assertThat(pedido.lines()).hasSizeGreaterThan(1);

    Files.writeString(caso.resolve("justificaciones.csv"), firmado(pedido));

    assertThat(compilar()).contains("ACEPTADO");
    assertThat(Files.readString(salida.resolve("dictamen.txt")))
        .contains("JUSTIFICADAS (no cuentan para el veredicto)", "Así se acordó. — Secretaría");
  }

  @Test
  void unaJustificacionDeMasSeDice() throws IOException {
    Files.writeString(
        caso.resolve("justificaciones.csv"),
        "regla,registro,valor,motivo,responsable\nLEC-006,otro.xlsx › Hoja,x,Motivo.,Secretaría\n");

    compilar();

    assertThat(Files.readString(salida.resolve("dictamen.txt")))
        .contains(
            "CAS-004  Línea 2: la justificación de LEC-006 en «otro.xlsx › Hoja» ya no corresponde"
                + " a ningún hallazgo.");
  }

  @Test
  void unaReglaSeApagaYElDictamenDicePorQue() throws IOException {
    compilar();
    assertThat(dictamen()).contains("FEC-005");

    Files.writeString(
        caso.resolve("reglas.properties"),
        "# Caso de muestra\nFEC-005 = apagada; La difusión se informa por mes.\n");
    compilar();

    assertThat(dictamen())
        .containsOnlyOnce("FEC-005")
        .contains(
            "REGLAS CAMBIADAS EN ESTE CASO\n"
                + "    FEC-005  apagada. La difusión se informa por mes.");
  }

  @Test
  void unAjusteMalEscritoImpideEmitirYDiceLaLinea() throws IOException {
    Files.writeString(caso.resolve("reglas.properties"), "\nFEC-055 = apagada; Motivo.\n");

    assertThat(compilar()).contains("RECHAZADO");
    assertThat(dictamen())
        .contains("reglas.properties", "CAS-001  Línea 2: la regla «FEC-055» no existe.");
  }

  private String dictamen() throws IOException {
    return Files.readString(salida.resolve("dictamen.txt"));
  }

  private String compilar() {
    return Orden.correr("compilar", caso, "--salida", salida).afuera();
  }

  private static String firmado(String csv) {
    return csv.replace(",,,", ",Así se acordó.,Secretaría,")
        .replaceAll(
            "(?m)^([^,\r\n]+,[^,\r\n]*,[^\r\n]*),,(?=[^,]*$)", "$1,Así se acordó.,Secretaría,");
  }
}
