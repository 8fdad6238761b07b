package mx.iecm.informe.castellano;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumerosEnTextoTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          se emitieron 12 boletines           | 12=12
          12 boletines                        | 12=12
          un total de 1,248 folios.           | un=1 letra articulo; 1,248=1248
          doce boletines                      | doce=12 letra
          Treinta y dos personas              | Treinta y dos=32 letra
          veintiuna sesiones                  | veintiuna=21 letra
          veintidós y treinta                 | veintidós=22 letra; treinta=30 letra
          mil doscientos folios               | mil doscientos=1200 letra
          con más de 8 mil participantes      | 8 mil=8000 MAS_DE
          casi 22 mil proyectos               | 22 mil=22000 CERCA_DE
          8 mil 500 personas                  | 8 mil 500=8500
          1.5 millones de pesos               | 1.5 millones=1500000
          dos millones trescientos mil votos  | dos millones trescientos mil=2300000 letra
          9 notas, 13 boletines y 12 calendarios | 9=9; 13=13; 12=12
          852 instrumentos (731 concluidos)   | 852=852; 731=731
          **12** comunicaciones               | 12=12
          «12» calendarios                    | 12=12
          «doce»: intercambios                | doce=12 letra
          08 boletines                        | 08=8
          4.5 horas                           | 4.5=4.5
          suscribió un convenio               | un=1 letra articulo
          uno con Hidalgo, una con Morelos    | uno=1 letra articulo; una=1 letra articulo
          contactó uno a uno                  | uno=1 letra articulo; uno=1 letra articulo
          treinta y una personas              | treinta y una=31 letra
          un millón de votos                  | un millón=1000000 letra
          fueron 4 personas y 16 el 4 de abril de 2025 | 4=4; 16=16
          se atendieron 2000 personas         | 2000=2000
          más de 2000 personas                | 2000=2000 MAS_DE
          el total de 2000 personas           | 2000=2000
          2,025 personas                      | 2,025=2025
          duró 9 horas                        | 9=9
          15 días hábiles                     | 15=15
          12 de los cuales                    | 12=12
          En la fracción, 12 personas         | 12=12
          """)
  void hallaLosCardinales(String texto, String numeros) {
    assertThat(resumen(texto)).isEqualTo(List.of(numeros.split("; ", -1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Ninguna cifra aquí",
        "la cuarta sesión y la 4.ª, 4º, 4°Ord, 1ra",
        "el folio CVOE/011/2025 y IECM-QNA-040-2025",
        "clave 2025-24A000-0305-136-041302-18-101-1",
        "http://www.votochilango.mx/index.php/2025/06/13/boletin-12-mayo/",
        "www.iecm.mx/12",
        "escribir a 12.boletines@iecm.mx",
        "COVID19 y CPP2025",
        "001",
        "{simulacro_1} personas",
        "4 de abril de 2025",
        "el 4 abril 2025",
        "9, 13, 14 y 15 de mayo de 2025",
        "1, 2, 15, 17 21, 23 y 29 de abril",
        "del 5 al 9 de mayo",
        "entre el 15 y el 17 de agosto",
        "el viernes 30 y sábado 31 de mayo",
        "del jueves 19 de junio al martes 24 de junio de 2025",
        "el lunes 5",
        "el día 15",
        "cinco de junio de dos mil veinticinco",
        "Estrategia 2025-2027",
        "de enero a marzo 2025",
        "sesión ordinaria de 2025",
        "durante 2025 diversas personas",
        "De 1999 a la fecha",
        "la CPP 2025",
        "Participativo 2025 – Últimas horas",
        "a las 9:00, 10:00-12:00 y a las 17 horas",
        "a las 9 a.m.",
        "creció 12%, 12 %, 4.5 % o doce por ciento",
        "subió 3 puntos porcentuales",
        "al cien por ciento",
        "el artículo 19, fracción XXX, y los artículos 72 y 73",
        "oficio No. 5, núm. 6 y número 7",
        "Mesa 3, Opción 1: y Mesas 4 y 5",
        "1. Inscripción al listado\n2) Registro",
        "miles de personas y millones de votos",
        "y/o 12/13",
        "12345678901234 es una cuenta",
      })
  void loDemasNoCuenta(String texto) {
    assertThat(NumerosEnTexto.buscar(texto).stream().filter(n -> !n.articulo()).map(n -> n.valor()))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "12 actos, EXACTA",
    "más de 12 actos, MAS_DE",
    "no menos de 12 actos, MAS_DE",
    "al menos 12 actos, MAS_DE",
    "por lo menos 12 actos, MAS_DE",
    "cuando menos doce actos, MAS_DE",
    "como mínimo 12 actos, MAS_DE",
    "menos de 12 actos, MENOS_DE",
    "no más de 12 actos, MENOS_DE",
    "hasta 12 actos, MENOS_DE",
    "hasta por 12 actos, MENOS_DE",
    "a lo más 12 actos, MENOS_DE",
    "a lo sumo 12 actos, MENOS_DE",
    "cerca de 12 actos, CERCA_DE",
    "cerca de los 12 actos, CERCA_DE",
    "alrededor de 12 actos, CERCA_DE",
    "en torno a 12 actos, CERCA_DE",
    "casi 12 actos, CERCA_DE",
    "aproximadamente doce actos, CERCA_DE",
    "aprox. 12 actos, CERCA_DE",
    "unas 12 actas, CERCA_DE",
    "de 12 actos, EXACTA",
    "'además, 12 actos', EXACTA",
    "casi. Fueron 12 actos, EXACTA",
  })
  void diceLaAproximacion(String texto, Aproximacion aproximacion) {
    assertThat(NumerosEnTexto.buscar(texto))
        .singleElement()
        .extracting(NumeroEnTexto::aproximacion)
        .isEqualTo(aproximacion);
  }

  @Test
  void lasPosicionesSonDelTextoEscrito() {
    String texto = Normalizer.normalize("La sesión duró veintidós horas", Normalizer.Form.NFD);
    int desde = texto.indexOf("veinti");

    assertThat(NumerosEnTexto.buscar(texto))
        .containsExactly(
            new NumeroEnTexto(
                desde,
                texto.indexOf(" horas"),
                BigDecimal.valueOf(22),
                true,
                false,
                Aproximacion.EXACTA));
  }

  @EnOtrosIdiomas
  void noDependeDelIdiomaDeLaMaquina(String idioma) {
    OtraMaquina.en(
        idioma,
        () -> assertThat(resumen("MIL QUINIENTAS")).containsExactly("MIL QUINIENTAS=1500 letra"));
  }

  private static List<String> resumen(String texto) {
    return NumerosEnTexto.buscar(texto).stream()
        .map(
            n ->
                texto.substring(n.desde(), n.hasta())
                    + ("=" + n.valor().stripTrailingZeros().toPlainString())
                    + (n.enLetra() ? " letra" : "")
                    + (n.articulo() ? " articulo" : "")
                    + (n.aproximacion() == Aproximacion.EXACTA ? "" : " " + n.aproximacion()))
        .toList();
  }
}
