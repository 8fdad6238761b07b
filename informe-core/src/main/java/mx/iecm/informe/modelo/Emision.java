package mx.iecm.informe.modelo;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Con qué se presenta el informe: lo que dice la hoja {@code Informe} de la secretaría.
 *
 * @param periodo que cubre
 * @param ordinal del informe dentro de la vida del órgano, por ejemplo {@code Tercer}
 * @param punto del orden del día en que se presenta
 * @param sesion en que se presenta, como se imprime
 * @param fecha de esa sesión
 * @param modalidad de las sesiones del periodo
 */
public record Emision(
    Periodo periodo, String ordinal, String punto, String sesion, LocalDate fecha, String modalidad)
    implements Serializable {}
