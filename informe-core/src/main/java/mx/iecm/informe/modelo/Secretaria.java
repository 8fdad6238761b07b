package mx.iecm.informe.modelo;

import java.io.Serializable;
import java.util.List;

/**
 * Lo que dice el libro {@code secretaria.xlsx} de un periodo.
 *
 * @param emision con qué se presenta el informe
 * @param sesiones en el orden de la hoja
 * @param asistencia a esas sesiones
 * @param acuerdos en el orden de la hoja
 * @param presentacion párrafos de I, ya en orden, con sus claves de cifra sin sustituir
 * @param cifras las que la secretaría declara
 */
public record Secretaria(
    Emision emision,
    List<Sesion> sesiones,
    Asistencia asistencia,
    List<Acuerdo> acuerdos,
    List<Escrito> presentacion,
    List<Entrega.Declarada> cifras)
    implements Serializable {

  public Secretaria {
    sesiones = List.copyOf(sesiones);
    acuerdos = List.copyOf(acuerdos);
    presentacion = List.copyOf(presentacion);
    cifras = List.copyOf(cifras);
  }
}
