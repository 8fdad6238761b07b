package mx.iecm.informe.trabajo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import mx.iecm.informe.modelo.DefinicionDeCifra;
import mx.iecm.informe.modelo.DefinicionDeCifra.Fuente;
import mx.iecm.informe.modelo.DefinicionDeCifra.Sumando;
import mx.iecm.informe.modelo.Organo;
import mx.iecm.informe.modelo.Origen;
import mx.iecm.informe.modelo.Programa;
import mx.iecm.informe.origen.Procedencia.Lugar;
import org.junit.jupiter.api.Test;

class CalculoEnPalabrasTest {

  private static final List<Fuente> FUENTES =
      List.of(
          new Fuente.Filas(List.of("1.a.i-1")),
          new Fuente.Filas(List.of("1.a.i-1", "1.a.i-2")),
          new Fuente.Distintos("1.a.i-1", "Tema"),
          new Fuente.Suma("1.a.i-1", "Total"),
          new Fuente.FechasDe("1.a.i-1", "Fechas"),
          new Fuente.Sesiones(),
          new Fuente.Acuerdos(),
          new Fuente.Declarada("UB"),
          new Fuente.Declarada(""));

  private final CalculoEnPalabras calculo = new CalculoEnPalabras(programa());

  /** Sin tablas: se nombran por su clave. */
  private static Programa programa() {
    return new Programa(
        new Organo(
            "CP",
            "Comisión",
            new Organo.Institucion("Instituto", "I"),
            new Organo.Creacion("Consejo", "1", LocalDate.of(2024, 1, 1), "artículo 1"),
            new Organo.ProgramaAprobado("Programa", "2", "Primera"),
            2025),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  @Test
  void cadaFuenteSeEscribeComoEnElPrograma() {
    assertThat(FUENTES.stream().map(calculo::expresion))
        .containsExactly(
            "filas:1.a.i-1",
            "filas:1.a.i-1 + filas:1.a.i-2",
            "distintos:1.a.i-1:Tema",
            "suma:1.a.i-1:Total",
            "fechas:1.a.i-1:Fechas",
            "sesiones",
            "acuerdos",
            "declarada:UB",
            "declarada");
  }

  @Test
  void cadaFuenteSeDiceEnPalabras() {
    assertThat(FUENTES.stream().map(calculo::enPalabras))
        .containsExactly(
            "Se cuentan los renglones de la tabla 1.a.i-1 que son del periodo.",
            "Se cuentan y se suman los renglones de las tablas 1.a.i-1 y 1.a.i-2 que son del"
                + " periodo.",
            "Se cuentan los valores distintos de la columna «Tema» de la tabla 1.a.i-1 que son del"
                + " periodo, sin distinguir mayúsculas ni acentos.",
            "Se suman los números de la columna «Total» de la tabla 1.a.i-1 que son del periodo.",
            "Se cuentan una por una las fechas de la columna «Fechas» de la tabla 1.a.i-1 que son"
                + " del periodo; una lista o un rango vale por todas las suyas.",
            "Se cuentan las sesiones del periodo.",
            "Se cuentan los acuerdos con folio; un punto que solo se presentó no cuenta.",
            "La declara el área UB en su libro.",
            "La declara la secretaría en su libro.");
  }

  @Test
  void laSumaSeEscribeConSusSignos() {
    var saldo =
        new DefinicionDeCifra(
            "a",
            "",
            new Fuente.Sesiones(),
            List.of(),
            List.of(
                new Sumando("anterior", false), new Sumando("b", false), new Sumando("c", true)));

    assertThat(CalculoEnPalabras.igualA(saldo)).isEqualTo("anterior + b - c");
  }

  @Test
  void lasCeldasVecinasSeJuntan() {
    assertThat(
            LugaresJuntos.de(
                List.of(
                    new Origen("s.xlsx", "Acuerdos", "A2"),
                    new Origen("s.xlsx", "Acuerdos", "A3"),
                    new Origen("s.xlsx", "Acuerdos", "B4"),
                    new Origen("s.xlsx", "Acuerdos", "A5"),
                    new Origen("t.xlsx", "Cifras", ""))))
        .containsExactly(
            new Lugar("s.xlsx", "Acuerdos", "A2:A3 A5"),
            new Lugar("s.xlsx", "Acuerdos", "B4"),
            new Lugar("t.xlsx", "Cifras", ""));
  }
}
