package mx.iecm.informe.entrega;

/** Lo que de un archivo subido solo se ve desde su paquete. */
public final class ArchivoVisto {

  private ArchivoVisto() {}

  /** Cómo se llama y cuánto pesa. */
  public static String de(ArchivoSubido archivo) {
    return archivo.nombre() + " " + archivo.libro("x").tamano();
  }
}
