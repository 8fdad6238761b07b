package mx.iecm.informe.trabajo;

/**
 * A quién se cuenta por dónde va una compilación. Se le llama desde varios hilos y nada de lo que
 * se le dice es un incremento: repetirlo, como hace un trabajo que se reanuda, no lo descuadra.
 */
public interface Avance {

  /** Empieza un paso, dicho como se le dice a una persona. */
  void paso(String paso);

  /** Algo que no salió como se esperaba y no impide el informe, dicho a una persona. */
  void aviso(String texto);

  /** Cuántas entregas hay por leer. */
  void libros(int cuantos);

  /** Los renglones que van de un libro que se está leyendo. */
  void leyendo(String libro, long renglones);

  /** Un libro ya leído y los renglones que tuvo. */
  void leido(String libro, long renglones);
}
