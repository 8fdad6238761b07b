package mx.iecm.informe.modelo;

import java.io.Serializable;
import java.util.List;

/**
 * Una cifra que el programa pide, con la manera de calcularla.
 *
 * @param clave con que el texto la nombra, {@code {clave}}
 * @param descripcion qué cuenta
 * @param fuente de dónde sale
 * @param sustantivos singular y plural de lo que cuenta; vacía si no se busca en el texto
 * @param igualA lo que, sumado y restado, debe darla; vacía si nada
 */
public record DefinicionDeCifra(
    String clave, String descripcion, Fuente fuente, List<String> sustantivos, List<Sumando> igualA)
    implements Serializable {

  public DefinicionDeCifra {
    sustantivos = List.copyOf(sustantivos);
    igualA = List.copyOf(igualA);
  }

  /** Dice si parte de su valor en el periodo anterior: es un saldo y no una cuenta del periodo. */
  public boolean esSaldo() {
    return igualA.stream().anyMatch(Sumando::esAnterior);
  }

  /**
   * Una cifra que se suma o se resta: {@code concluidos + vigentes}, {@code anterior + suscritos -
   * concluidos_en_periodo}.
   *
   * @param clave de otra cifra, o {@value #ANTERIOR}
   * @param resta si se resta
   */
  public record Sumando(String clave, boolean resta) implements Serializable {

    /** Palabra reservada: el valor de la misma cifra en el informe del periodo anterior. */
    public static final String ANTERIOR = "anterior";

    /** Dice si es el valor del periodo anterior. */
    public boolean esAnterior() {
      return clave.equals(ANTERIOR);
    }
  }

  /** De dónde sale una cifra. */
  public sealed interface Fuente extends Serializable {

    /** Renglones de una o varias tablas. */
    record Filas(List<String> tablas) implements Fuente {
      public Filas {
        tablas = List.copyOf(tablas);
      }
    }

    /** Valores distintos de una columna. */
    record Distintos(String tabla, String encabezado) implements Fuente {}

    /** Suma de una columna de números. */
    record Suma(String tabla, String encabezado) implements Fuente {}

    /** Fechas de una columna, con las listas desplegadas. */
    record FechasDe(String tabla, String encabezado) implements Fuente {}

    /** Sesiones del periodo. */
    record Sesiones() implements Fuente {}

    /** Acuerdos con folio del periodo. */
    record Acuerdos() implements Fuente {}

    /** La declara un área; {@code ""} si la declara la secretaría. */
    record Declarada(String area) implements Fuente {}
  }
}
