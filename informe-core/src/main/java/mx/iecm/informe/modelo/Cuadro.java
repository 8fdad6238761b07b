package mx.iecm.informe.modelo;

import java.io.Serializable;
import java.util.List;

/**
 * Una tabla llena: los renglones con que un área contestó una {@link Tabla} del programa.
 *
 * <p>Cuando un millón de renglones pasa por el proceso no se guardan aquí: el cuadro va sin ellos y
 * sus fragmentos ya están escritos. Quien trabaja con informes chicos los tiene todos.
 *
 * @param tabla clave de la tabla, por ejemplo {@code 3.a.vi-1}
 * @param area siglas del área que la llenó
 * @param hoja de dónde vienen los renglones
 * @param cuantos renglones trae la hoja, se guarden aquí o no
 * @param renglones en el orden del libro
 */
public record Cuadro(String tabla, String area, Hoja hoja, long cuantos, List<Renglon> renglones)
    implements Serializable {

  public Cuadro {
    renglones = List.copyOf(renglones);
  }
}
