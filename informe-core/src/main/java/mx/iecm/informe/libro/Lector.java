package mx.iecm.informe.libro;

import java.util.Optional;
import java.util.function.Consumer;
import mx.iecm.informe.castellano.Comparacion;
import mx.iecm.informe.hallazgo.Hallazgo;

/** Lo que se comparte al leer todas las hojas de un libro. */
record Lector(
    Libro libro, CadenasCompartidas cadenas, Conversion conversion, Consumer<Hallazgo> avisos) {

  static Lector de(Libro libro, Consumer<Hallazgo> avisos) {
    var conversion = new Conversion(libro.indice().desde1904(), Estilos.leer(libro));
    return new Lector(libro, CadenasCompartidas.leer(libro), conversion, avisos);
  }

  /** El mismo lector, que avisa a otro. */
  Lector con(Consumer<Hallazgo> otros) {
    return new Lector(libro, cadenas, conversion, otros);
  }

  HojaXml abrir(IndiceDeHojas.Entrada entrada) {
    return new HojaXml(libro, entrada.ruta(), cadenas);
  }

  /** La hoja de ese nombre, comparado como se comparan los encabezados. */
  Optional<IndiceDeHojas.Entrada> hoja(String nombre) {
    return libro.indice().hojas().stream()
        .filter(h -> Comparacion.iguales(h.nombre(), nombre))
        .findFirst();
  }
}
