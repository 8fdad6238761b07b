package mx.iecm.informe.trabajo;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Hasta dónde se termina el documento. */
public enum Acabado {
  /** Sin acomodar las páginas: las del índice las pone Word al abrirlo. Lo más rápido. */
  RAPIDO,
  /** Con la página de cada título en el índice. */
  PAGINADO,
  /** Paginado y, además, en PDF accesible. */
  PDF;

  /** El que se pidió por su nombre, en minúsculas; vacío si no hay ninguno así. */
  public static Optional<Acabado> de(String nombre) {
    return Stream.of(values()).filter(a -> a.nombre().equals(nombre)).findFirst();
  }

  /** Como se pide: {@code rapido}, {@code paginado} o {@code pdf}. */
  public String nombre() {
    return name().toLowerCase(Locale.ROOT);
  }
}
