package mx.iecm.informe.modelo;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalTime;

/**
 * Lo que significa una celda según el tipo de su columna; lo escrito está en {@link Celda#texto}.
 */
public sealed interface Valor extends Serializable permits Fechas, Valor.Simple {

  /** Todo valor que no es una fecha. */
  sealed interface Simple extends Valor {}

  /** La celda no muestra nada. */
  record Vacio() implements Simple {
    /** El único que hace falta. */
    public static final Vacio VALOR = new Vacio();
  }

  /** Texto, folio, enlace o elemento de una lista: significa lo que dice. */
  record Letra() implements Simple {
    /** El único que hace falta. */
    public static final Letra VALOR = new Letra();
  }

  /** Un número; las columnas de consecutivo también dan uno. */
  record Numero(BigDecimal cantidad) implements Simple {}

  /**
   * Una hora o un intervalo de un mismo día.
   *
   * @param inicio cuándo empieza
   * @param fin cuándo termina; igual a {@code inicio} si solo se escribió una hora
   */
  record Horario(LocalTime inicio, LocalTime fin) implements Simple {}

  /**
   * Lo que hay no es de nadie: el error de una fórmula o un texto que rebasa los límites. Al leerlo
   * se dijo, y las reglas no lo repiten.
   */
  record Ilegible() implements Simple {
    /** El único que hace falta. */
    public static final Ilegible VALOR = new Ilegible();
  }

  /** Lo escrito no es del tipo de la columna. */
  record OtroTipo() implements Simple {
    /** El único que hace falta. */
    public static final OtroTipo VALOR = new OtroTipo();
  }
}
