package mx.iecm.informe.plantilla;

import java.util.List;
import mx.iecm.informe.hallazgo.Lugar;
import mx.iecm.informe.paquete.EstilosDeWord;
import mx.iecm.informe.paquete.ListasDeWord;
import mx.iecm.informe.paquete.PaqueteDeWord;
import org.w3c.dom.Element;

/**
 * Una plantilla que se puede mirar por dentro.
 *
 * @param nombre del archivo
 * @param paquete sus partes
 * @param documento raíz del cuerpo
 * @param estilos los suyos
 * @param listas su numeración
 */
record PlantillaAbierta(
    String nombre,
    PaqueteDeWord paquete,
    Element documento,
    EstilosDeWord estilos,
    ListasDeWord listas) {

  /** Un lugar dentro de ella. */
  Lugar en(String donde) {
    return new Lugar(nombre, donde, List.of(), "");
  }

  /** Toda ella. */
  Lugar toda() {
    return Lugar.libro(nombre);
  }
}
