package mx.iecm.informe.documento;

import java.io.Serializable;
import mx.iecm.informe.modelo.Texto;

/** Una nota al pie con el número interno que la une a su llamada. */
record NotaDeCuadro(int id, Texto texto) implements Serializable {}
