package mx.iecm.informe.regla;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import mx.iecm.informe.castellano.Horas;
import mx.iecm.informe.castellano.LectorDeFechas;
import mx.iecm.informe.castellano.Numeros;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.modelo.Celda;
import mx.iecm.informe.modelo.Columna;
import mx.iecm.informe.modelo.Hoja;
import mx.iecm.informe.modelo.Medidas;
import mx.iecm.informe.modelo.Periodo;
import mx.iecm.informe.modelo.Programa;
import mx.iecm.informe.modelo.Renglon;
import mx.iecm.informe.modelo.Tabla;
import mx.iecm.informe.modelo.Texto;
import mx.iecm.informe.modelo.TipoColumna;
import mx.iecm.informe.modelo.Valor;

/**
 * Una hoja con su tabla, para dar a las reglas renglones escritos como los escribe la gente: la
 * columna A es la primera de la tabla y el primer renglón es la fila 2. El periodo es 2025-T2.
 */
public record HojaDePrueba(Tabla tabla, Hoja hoja, Programa programa) {

  static final Periodo TRIMESTRE = Periodo.trimestre(2025, 2);

  /** La hoja de una tabla con una columna por tipo. */
  public static HojaDePrueba de(TipoColumna... tipos) {
    return de(Tablas.tipos(tipos));
  }

  public static HojaDePrueba de(Columna... columnas) {
    return de(Tablas.de("3.a.i-1", columnas));
  }

  public static HojaDePrueba de(Tabla tabla) {
    var letras =
        IntStream.range(0, tabla.columnas().size()).mapToObj(i -> "" + (char) ('A' + i)).toList();
    var hoja = new Hoja("entregas/DVOE.xlsx", tabla.clave() + " Hoja", letras);
    return new HojaDePrueba(tabla, hoja, Programas.valido());
  }

  /** La misma hoja, con las fechas sueltas del periodo. */
  public HojaDePrueba libre() {
    return new HojaDePrueba(Tablas.libre(tabla), hoja, programa);
  }

  /** La misma hoja, en otro libro. */
  public HojaDePrueba en(String libro, String nombre) {
    return new HojaDePrueba(tabla, new Hoja(libro, nombre, hoja.columnas()), programa);
  }

  /** La misma hoja, con otro programa. */
  public HojaDePrueba con(Programa otro) {
    return new HojaDePrueba(tabla, hoja, otro);
  }

  public Situacion situacion() {
    return new Situacion(new Contexto(programa, TRIMESTRE), tabla, hoja);
  }

  /** El renglón de la fila 2. */
  public Renglon renglon(String... escritas) {
    return enFila(2, "", escritas);
  }

  /** El renglón de la fila 2, con nota al pie. */
  public Renglon conNota(String nota, String... escritas) {
    return enFila(2, nota, escritas);
  }

  /** Los renglones de una tabla de una columna, desde la fila 2. */
  public List<Renglon> renglones(String... escritas) {
    return IntStream.range(0, escritas.length)
        .mapToObj(i -> enFila(i + 2, "", escritas[i]))
        .toList();
  }

  /** Los renglones de una tabla, desde la fila 2: punto y coma entre ellos y barra entre celdas. */
  public List<Renglon> escritos(String escritos) {
    String[] filas = escritos.split(";", -1);
    return IntStream.range(0, filas.length)
        .mapToObj(i -> enFila(i + 2, "", filas[i].strip().split("\\s*/\\s*", -1)))
        .toList();
  }

  public Renglon enFila(int fila, String nota, String... escritas) {
    var celdas =
        IntStream.range(0, escritas.length)
            .mapToObj(i -> celda(escritas[i], tabla.columnas().get(i).tipo()))
            .toList();
    return new Renglon(fila, celdas, Texto.de(nota));
  }

  public String revisar(ReglaDeRenglon regla, String... escritas) {
    return revisar(regla, renglon(escritas));
  }

  public String revisar(ReglaDeRenglon regla, Renglon renglon) {
    return Hallados.enCeldas(regla.revisar(renglon, situacion()));
  }

  public String recorrer(ReglaDeTabla regla, List<Renglon> renglones) {
    var pliegue = regla.empezar(situacion());
    var hallazgos = new ArrayList<Hallazgo>();
    renglones.forEach(r -> hallazgos.addAll(pliegue.renglon(r)));
    hallazgos.addAll(pliegue.fin());
    return Hallados.enCeldas(hallazgos);
  }

  Medidas.DeTabla medir(List<Renglon> renglones) {
    var revision = Reglas.usuales().empezar(situacion(), h -> {});
    renglones.forEach(revision::renglon);
    return revision.terminar().tabla(tabla.clave());
  }

  private static Celda celda(String escrita, TipoColumna tipo) {
    return escrita.isBlank() ? Celda.VACIA : new Celda(Texto.de(escrita), valor(escrita, tipo));
  }

  private static Valor valor(String escrita, TipoColumna tipo) {
    return switch (tipo) {
      case FECHA, FECHA_CON_DIA, FECHAS -> LectorDeFechas.leer(escrita);
      case PERIODO -> LectorDeFechas.leerPeriodo(escrita);
      case HORA -> Horas.leer(escrita).<Valor>map(h -> h).orElse(Valor.OtroTipo.VALOR);
      case NUMERO, CONSECUTIVO ->
          Numeros.leer(escrita).<Valor>map(Valor.Numero::new).orElse(Valor.OtroTipo.VALOR);
      case TEXTO, TEXTO_LARGO, FOLIO, LISTA, ENLACE -> Valor.Letra.VALOR;
    };
  }
}
