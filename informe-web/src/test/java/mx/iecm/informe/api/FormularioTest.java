package mx.iecm.informe.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import mx.iecm.informe.entrega.ArchivoVisto;
import mx.iecm.informe.libro.Limites;
import mx.iecm.informe.problema.Problema;
import mx.iecm.informe.problema.ProblemaException;
import mx.iecm.informe.problema.TipoDeProblema;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormularioTest {

  private static final int TOPE = 1 << 20;

  @BeforeEach
  void conUnMegaDeTope() {
    System.setProperty(Limites.PROPIEDAD + "bytes", Integer.toString(TOPE));
  }

  @AfterEach
  void conElTopeUsual() {
    System.clearProperty(Limites.PROPIEDAD + "bytes");
  }

  @Test
  void elArchivoEsElDeSuCampo() throws IOException {
    var formulario = formulario(parte("programa", "p.xlsx", 3), parte("secretaria", "s.xlsx", 5));

    assertThat(ArchivoVisto.de(formulario.archivo("programa"))).isEqualTo("p.xlsx 3");
    assertThat(ArchivoVisto.de(formulario.archivo("secretaria"))).isEqualTo("s.xlsx 5");
    assertThat(formulario.opcional("plantilla")).isEmpty();
  }

  @Test
  void loEscritoEnUnCampoEsTextoYUnArchivoNo() throws IOException {
    var formulario = formulario(escrito("motivo", "Se cayó la red"), parte("libro", "l.xlsx", 1));

    assertThat(formulario.texto("motivo")).isEqualTo("Se cayó la red");
    assertThat(formulario.texto("libro")).isEmpty();
    assertThat(formulario.texto("otro")).isEmpty();
    assertThat(formulario.opcional("motivo")).isEmpty();
    assertThatThrownBy(() -> formulario(escrito("motivo", "x".repeat(20_000))).texto("motivo"))
        .hasMessageContaining("«motivo» es demasiado largo");
  }

  private static ParteDePrueba escrito(String campo, String texto) {
    var bytes = new ByteArrayInputStream(texto.getBytes(StandardCharsets.UTF_8));
    return new ParteDePrueba(campo, Optional.empty(), bytes);
  }

  @Test
  void elQueFaltaSeDiceConSuCampo() {
    var problema = problema(formulario(parte("programa", "p.xlsx", 3)), "libro");

    assertThat(problema.tipo()).isEqualTo(TipoDeProblema.PETICION_INCOMPLETA);
    assertThat(problema.detalle()).isEqualTo("Falta el archivo en el campo «libro».");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  "})
  void unCampoEnQueNoSeEligioNadaEsComoSiNoViniera(String nombre) throws IOException {
    var formulario = formulario(parte("plantilla", nombre, 0));

    assertThat(formulario.opcional("plantilla")).isEmpty();
    assertThat(problema(formulario, "plantilla").tipo())
        .isEqualTo(TipoDeProblema.PETICION_INCOMPLETA);
  }

  @Test
  void unCampoDeTextoNoEsUnArchivo() throws IOException {
    var deTexto = new ParteDePrueba("libro", Optional.empty(), InputStream.nullInputStream());

    assertThat(formulario(deTexto).opcional("libro")).isEmpty();
  }

  @ParameterizedTest(name = "{0} bytes: cabe {1}")
  @CsvSource({"0, true", "1048575, true", "1048576, true", "1048577, false"})
  void seRecibeHastaElTope(int bytes, boolean cabe) throws IOException {
    var formulario = formulario(parte("libro", "UB.xlsx", bytes));

    if (cabe) {
      assertThat(ArchivoVisto.de(formulario.archivo("libro"))).isEqualTo("UB.xlsx " + bytes);
    } else {
      var problema = problema(formulario, "libro");
      assertThat(problema.tipo()).isEqualTo(TipoDeProblema.LIBRO_DEMASIADO_GRANDE);
      assertThat(problema.detalle())
          .isEqualTo("UB.xlsx pesa más de 1 MB; quite imágenes y hojas que no son del libro.");
    }
  }

  @Test
  void deUnoQueNoAcabaSoloSeLeeHastaElTope() {
    var infinito = new Infinito();

    var problema =
        problema(formulario(new ParteDePrueba("libro", Optional.of("UB.xlsx"), infinito)), "libro");

    assertThat(problema.tipo()).isEqualTo(TipoDeProblema.LIBRO_DEMASIADO_GRANDE);
    assertThat(infinito.leidos).isEqualTo(TOPE + 1);
    assertThat(infinito.cerrado).isTrue();
  }

  private static final class Infinito extends InputStream {

    private long leidos;
    private boolean cerrado;

    @Override
    public int read() {
      leidos++;
      return 7;
    }

    @Override
    public int read(byte[] en, int desde, int cuantos) {
      Arrays.fill(en, desde, desde + cuantos, (byte) 7);
      leidos += cuantos;
      return cuantos;
    }

    @Override
    public void close() {
      cerrado = true;
    }
  }

  private static Problema problema(Formulario formulario, String campo) {
    return catchThrowableOfType(ProblemaException.class, () -> formulario.archivo(campo))
        .problema();
  }

  private static Formulario formulario(ParteDePrueba... partes) {
    return new Formulario(List.of(partes));
  }

  private static ParteDePrueba parte(String campo, String nombre, int bytes) {
    return new ParteDePrueba(campo, Optional.of(nombre), new ByteArrayInputStream(new byte[bytes]));
  }
}
