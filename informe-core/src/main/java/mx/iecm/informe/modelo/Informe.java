package mx.iecm.informe.modelo;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * El informe de un órgano sobre un periodo: todo lo que el documento muestra.
 *
 * @param programa del ejercicio
 * @param emision con qué se presenta
 * @param entregas portadas de los libros recibidos, en el orden de las áreas
 * @param sesiones del periodo, en orden
 * @param asistencia a esas sesiones
 * @param acuerdos adoptados y puntos presentados, en el orden de la hoja
 * @param presentacion párrafos de I; el que solo dice {@code {integrantes}} es el lugar de la tabla
 *     de integrantes
 * @param resultados uno por línea del programa, en su orden
 * @param cifras medidas y declaradas, en el orden del programa
 * @param cuadros las tablas llenas, en el orden del programa; si dos áreas llenaron la misma están
 *     los dos y el documento imprime el primero
 */
public record Informe(
    Programa programa,
    Emision emision,
    List<Entrega.Portada> entregas,
    List<Sesion> sesiones,
    Asistencia asistencia,
    List<Acuerdo> acuerdos,
    List<Escrito> presentacion,
    List<Resultado> resultados,
    List<Cifra> cifras,
    List<Cuadro> cuadros)
    implements Serializable {

  /** Lo que dice el renglón de la presentación donde va la tabla de integrantes. */
  public static final String INTEGRANTES = "{integrantes}";

  public Informe {
    entregas = List.copyOf(entregas);
    sesiones = List.copyOf(sesiones);
    acuerdos = List.copyOf(acuerdos);
    presentacion = List.copyOf(presentacion);
    resultados = List.copyOf(resultados);
    cifras = List.copyOf(cifras);
    cuadros = List.copyOf(cuadros);
  }

  /** Lo que dice de la línea; sin nada si la línea no está en el programa. */
  public Resultado resultado(String linea) {
    return resultados.stream()
        .filter(r -> r.linea().equals(linea))
        .findFirst()
        .orElseGet(() -> new Resultado(linea, List.of(), List.of(), List.of()));
  }

  /** El cuadro que se imprime de la tabla, si algún área trajo su hoja. */
  public Optional<Cuadro> cuadro(String tabla) {
    return cuadros.stream().filter(c -> c.tabla().equals(tabla)).findFirst();
  }

  /** La cifra de esa clave. */
  public Optional<Cifra> cifra(String clave) {
    return cifras.stream().filter(c -> c.clave().equals(clave)).findFirst();
  }
}
