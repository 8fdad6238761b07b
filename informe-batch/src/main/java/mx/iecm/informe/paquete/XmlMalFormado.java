package mx.iecm.informe.paquete;

/** Una parte que debía ser XML no lo es, o no es de las que se aceptan. */
public final class XmlMalFormado extends Exception {

  private static final long serialVersionUID = 1;

  XmlMalFormado(String parte, Throwable causa) {
    super(parte, causa);
  }
}
