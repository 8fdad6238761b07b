package mx.iecm.informe.compilacion;

import java.util.UUID;

/**
 * Este servidor, esta vez que arrancó.
 *
 * @param nombre el que le da quien lo administra
 * @param arranque distinto cada vez que arranca
 */
record Nodo(String nombre, UUID arranque) {

  /** El de este proceso. */
  static final Nodo ESTE =
      new Nodo(System.getProperty("jboss.node.name", "informe"), UUID.randomUUID());

  /** Como lo nombra la bitácora: ningún usuario lleva espacios. */
  String comoPersona() {
    return "servidor " + nombre;
  }
}
