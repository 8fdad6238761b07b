package mx.iecm.informe.entrega;

import java.util.Optional;
import mx.iecm.informe.modelo.Emision;
import mx.iecm.informe.modelo.Programa;

/**
 * Los libros con que la secretaría abre un periodo, ya leídos.
 *
 * @param programa como llegó
 * @param secretaria como llegó
 * @param plantilla la de la institución, si la dio
 * @param leidoPrograma lo que dice el programa
 * @param emision lo que dice la secretaría del informe
 */
record LibrosDePeriodo(
    ArchivoSubido programa,
    ArchivoSubido secretaria,
    Optional<ArchivoSubido> plantilla,
    Programa leidoPrograma,
    Emision emision) {

  /** Con que se nombra el periodo: las siglas del órgano y su clave, sin nada raro. */
  String clave() {
    String siglas = leidoPrograma.organo().siglas().replaceAll("[^\\p{L}\\p{N}]+", "-");
    return siglas + "-" + emision.periodo().clave();
  }
}
