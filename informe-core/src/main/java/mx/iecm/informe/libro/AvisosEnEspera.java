package mx.iecm.informe.libro;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import mx.iecm.informe.hallazgo.Hallazgo;

/**
 * Guarda lo que le falta a la portada y a las cifras de una entrega mientras no se sepa si alguien
 * empezó a llenarla: de un libro en blanco basta decir que está en blanco.
 */
final class AvisosEnEspera implements Consumer<Hallazgo> {

  /** Los que puede traer una captura sin tocar; con más, el libro ya no se le parece. */
  private static final int TOPE = 1000;

  private final Consumer<Hallazgo> siguiente;
  private final List<Hallazgo> guardados = new ArrayList<>();
  private boolean esperando = true;

  AvisosEnEspera(Consumer<Hallazgo> siguiente) {
    this.siguiente = siguiente;
  }

  @Override
  public void accept(Hallazgo hallazgo) {
    if (!esperando || !deCaptura(hallazgo) || guardados.size() == TOPE) {
      soltar();
      siguiente.accept(hallazgo);
    } else {
      guardados.add(hallazgo);
    }
  }

  private static boolean deCaptura(Hallazgo hallazgo) {
    String hoja = hallazgo.lugar().hoja();
    return hallazgo.ficha().equals(FichasDeLectura.OBLIGATORIA)
        && (FormatosFijos.PORTADA.es(hoja) || FormatosFijos.CIFRAS.es(hoja));
  }

  /** Dice lo guardado, en su orden; lo que venga después ya no espera. */
  void soltar() {
    esperando = false;
    guardados.forEach(siguiente);
    guardados.clear();
  }

  /** Olvida lo guardado si el libro sigue en blanco: nada más se ha señalado de él. */
  void olvidar() {
    guardados.clear();
  }
}
