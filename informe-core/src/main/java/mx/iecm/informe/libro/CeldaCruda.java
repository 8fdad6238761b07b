package mx.iecm.informe.libro;

import mx.iecm.informe.modelo.Texto;

/**
 * Una celda tal como está en la hoja; se reutiliza de fila en fila.
 *
 * <p>Es mutable a propósito: una hoja de doscientos mil renglones no deja un objeto por celda.
 */
final class CeldaCruda {

  /** Qué dice guardar la celda. */
  enum Clase {
    VACIA,
    NUMERO,
    TEXTO,
    LOGICO,
    ERROR,
    FECHA_ISO
  }

  int columna;
  Clase clase = Clase.VACIA;
  int estilo;
  boolean formula;
  boolean otroLibro;
  boolean sinValor;
  boolean larga;

  /** Texto sin aspecto, número como está escrito, código de error o fecha ISO. */
  String valor = "";

  /** El texto con su aspecto; {@link Texto#VACIO} si no tiene aspecto y basta {@link #valor}. */
  Texto rico = Texto.VACIO;

  void limpiar(int columna) {
    this.columna = columna;
    clase = Clase.VACIA;
    estilo = 0;
    formula = false;
    otroLibro = false;
    sinValor = false;
    larga = false;
    valor = "";
    rico = Texto.VACIO;
  }

  /** Dice si no muestra nada: ni valor, ni texto que no sea espacio. */
  boolean enBlanco() {
    return clase == Clase.VACIA || (clase == Clase.TEXTO && Espacios.enBlanco(valor));
  }
}
