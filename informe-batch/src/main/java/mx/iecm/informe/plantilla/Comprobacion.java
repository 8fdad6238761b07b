package mx.iecm.informe.plantilla;

import java.util.stream.Stream;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.paquete.XmlMalFormado;

/** Una norma de la plantilla. */
@FunctionalInterface
interface Comprobacion {

  /**
   * Lo que la plantilla no cumple.
   *
   * @throws XmlMalFormado si una parte que hace falta leer no es XML
   */
  Stream<Hallazgo> revisar(PlantillaAbierta plantilla) throws XmlMalFormado;
}
