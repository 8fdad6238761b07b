package mx.iecm.informe.accesibilidad;

import java.util.stream.Stream;
import mx.iecm.informe.paquete.XmlMalFormado;

/** Quien comprueba una norma. */
@FunctionalInterface
interface Revisor {

  /**
   * Lo que no la cumple.
   *
   * @throws XmlMalFormado si una parte que hace falta leer no es XML
   */
  Stream<Barrera> revisar(DocumentoLeido documento) throws XmlMalFormado;
}
