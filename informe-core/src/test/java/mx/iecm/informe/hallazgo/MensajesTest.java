package mx.iecm.informe.hallazgo;

import static mx.iecm.informe.hallazgo.Fichas.ILEGIBLE;
import static mx.iecm.informe.hallazgo.Fichas.celda;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MensajesTest {

  private static final Locale MAQUINA = Locale.getDefault();
  private static final Ficha SESION = Fichas.de("SES-001", Gravedad.ERROR);
  private static final Ficha LIMITE = Fichas.de("LEC-002", Gravedad.ERROR);

  @AfterEach
  void comoEstaba() {
    Locale.setDefault(MAQUINA);
  }

  @ParameterizedTest
  @ValueSource(strings = {"es-MX", "en-US", "tr", "de", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva"})
  void seRedactanIgualEnCualquierMaquina(String idioma) {
    Locale.setDefault(Locale.forLanguageTag(idioma));

    assertThat(Mensajes.texto(SESION.en(celda("D2"), "4O", dia(7, 2), dia(4, 1), dia(6, 30))))
        .isEqualTo(
            "La sesión 4O, del 2 de julio de 2025, queda fuera del periodo, del 1 de abril de 2025"
                + " al 30 de junio de 2025.");
    assertThat(Mensajes.texto(LIMITE.variante("hojas", celda("A1"), 1_000, 1_234_567)))
        .isEqualTo("El libro tiene 1,234,567 hojas y el límite es de 1,000.");
  }

  @Test
  void cadaVarianteTieneSuRedaccion() {
    assertThat(Mensajes.texto(ILEGIBLE.en(celda("B2"), "ayer")))
        .isEqualTo("«ayer» no se puede leer como fecha. Escríbala como «4 de abril de 2025».");
    assertThat(Mensajes.texto(ILEGIBLE.variante("inexistente", celda("B2"), "31 de junio")))
        .isEqualTo("«31 de junio» no existe en el calendario.");
  }

  @Test
  void lasDemasCeldasTienenLaMismaRedaccionEnTodasLasNormas() {
    assertThat(Mensajes.texto(ILEGIBLE.variante(Agrupador.OTRAS, celda("B2"))))
        .isEqualTo("Otras celdas de esta columna tienen la misma falta.");
    assertThat(Mensajes.texto(SESION.variante(Agrupador.OTRAS, celda("B2"))))
        .isEqualTo("Otras celdas de esta columna tienen la misma falta.");
  }

  @Test
  void loEscritoNuncaEsUnaPlantilla() {
    assertThat(Mensajes.texto(ILEGIBLE.variante("inexistente", celda("B2"), "{1} 'a' {")))
        .isEqualTo("«{1} 'a' {» no existe en el calendario.");
  }

  @Test
  void sabeQueRedaccionesTiene() {
    assertThat(Mensajes.tiene("FEC-001")).isTrue();
    assertThat(Mensajes.tiene("FEC-001.inexistente")).isTrue();
    assertThat(Mensajes.tiene("FEC-001.otra")).isFalse();
    assertThat(Mensajes.tiene("FEC")).isFalse();
  }

  private static LocalDate dia(int mes, int dia) {
    return LocalDate.of(2025, mes, dia);
  }
}
