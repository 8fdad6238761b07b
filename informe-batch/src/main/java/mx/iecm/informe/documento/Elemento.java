package mx.iecm.informe.documento;

import java.util.List;
import mx.iecm.informe.modelo.Bloque;
import mx.iecm.informe.modelo.Cuadro;
import mx.iecm.informe.modelo.Periodo;
import mx.iecm.informe.modelo.Tabla;
import mx.iecm.informe.modelo.Texto;

/** Un elemento del documento, sin nada de Word: se compara, se imprime y se prueba como dato. */
sealed interface Elemento {

  /**
   * Un título numerado por la plantilla.
   *
   * @param nivel de 1 (capítulo) a 4 (línea de acción)
   * @param numero el que le toca entre sus hermanos, desde 1
   */
  record Titulo(int nivel, int numero, Texto texto) implements Elemento {}

  /** Un párrafo de ese estilo, con su nota al pie; en blanco si no lleva. */
  record Parrafo(Estilo estilo, Texto texto, Texto nota) implements Elemento {

    static Parrafo de(Estilo estilo, Texto texto) {
      return new Parrafo(estilo, texto, Texto.VACIO);
    }

    static Parrafo de(Estilo estilo, String texto) {
      return de(estilo, Texto.de(texto));
    }
  }

  /** Un elemento de una lista numerada; el primero de cada lista la empieza en 1. */
  record Numerado(Texto texto, Texto nota, boolean primero) implements Elemento {}

  /** Una imagen con su descripción. */
  record Imagen(Bloque.Imagen imagen) implements Elemento {}

  /** Una tabla corta, escrita con el informe: integrantes, asistencia. */
  record Tablilla(List<Fila> encabezado, List<Fila> filas, List<Integer> anchos)
      implements Elemento {

    /** Las celdas de una fila. */
    record Fila(List<Casilla> casillas) {}

    /** Cómo se junta una celda con las de su columna. */
    enum Junta {
      NINGUNA(""),
      EMPIEZA("<w:vMerge w:val=\"restart\"/>"),
      SIGUE("<w:vMerge/>");

      private final String xml;

      Junta(String xml) {
        this.xml = xml;
      }

      String xml() {
        return xml;
      }
    }

    /** Una celda que abarca {@code columnas} columnas. */
    record Casilla(Texto texto, int columnas, Junta junta, Estilo estilo) {
      Casilla(Texto texto, int columnas, Estilo estilo) {
        this(texto, columnas, Junta.NINGUNA, estilo);
      }

      /** La misma, junta con las de su columna. */
      Casilla con(Junta otra) {
        return new Casilla(texto, columnas, otra, estilo);
      }

      static Casilla de(String texto, Estilo estilo) {
        return new Casilla(Texto.de(texto), 1, estilo);
      }
    }
  }

  /** Aquí se pega el fragmento ya escrito de un cuadro. */
  record LugarDeCuadro(Tabla tabla, Cuadro cuadro) implements Elemento {}

  /** La gráfica de un cuadro, que va después de él. */
  record Grafica(Tabla tabla, Cuadro cuadro, Periodo periodo) implements Elemento {}
}
