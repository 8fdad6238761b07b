package mx.iecm.informe.datos;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mx.iecm.informe.modelo.Celda;
import mx.iecm.informe.modelo.Columna;
import mx.iecm.informe.modelo.Cuadro;
import mx.iecm.informe.modelo.Renglon;
import mx.iecm.informe.modelo.Tabla;
import mx.iecm.informe.modelo.TipoColumna;

/**
 * Las columnas de datos de una tabla del programa: las suyas en su orden, con lo escrito aparte
 * cuando el tipo no es texto, y al final la nota y de dónde salió cada renglón.
 */
final class ColumnasDeTabla {

  private static final String ESCRITO = " (escrito)";
  private static final String LIBRO = "el libro del área, hoja de la tabla ";

  private final Tabla tabla;
  private final List<ColumnaDeDatos> columnas = new ArrayList<>();
  private final Set<String> nombres = new HashSet<>();

  ColumnasDeTabla(Tabla tabla) {
    this.tabla = tabla;
    tabla.columnas().forEach(this::agregar);
    agregar("nota", Forma.TEXTO, "nota al pie del renglón; vacía si no lleva", "columna Nota");
    agregar("area", Forma.CLAVE, "siglas del área que llenó el renglón", "la portada");
    agregar("libro", Forma.TEXTO, "ruta del libro dentro del caso", "el nombre del libro");
    agregar("hoja", Forma.TEXTO, "nombre de la hoja", "el nombre de la hoja");
    agregar("fila", Forma.ENTERO, "fila de Excel del renglón, desde 1", "la posición en la hoja");
  }

  private void agregar(Columna columna) {
    String nombre = columna.encabezado();
    String fuente = LIBRO + tabla.clave() + ", columna «" + nombre + "»";
    Forma forma = forma(columna.tipo());
    String cual = "columna «" + nombre + "» de la tabla, de tipo " + columna.tipo().etiqueta();
    if (columna.tipo() == TipoColumna.CONSECUTIVO) {
      poner(nombre, forma, "número de renglón, desde 1, como se imprime", fuente);
    } else if (!conEscrito(columna.tipo())) {
      poner(nombre, forma, cual, fuente);
    } else {
      poner(nombre, forma, cual + "; vacía si lo escrito no es de ese tipo", fuente);
      String escrito = "lo impreso en «" + nombre + "»; vacía si es igual al valor";
      poner(nombre + ESCRITO, Forma.TEXTO, escrito, fuente);
    }
  }

  private void agregar(String nombre, Forma forma, String descripcion, String fuente) {
    poner(nombre, forma, descripcion, LIBRO + tabla.clave() + ": " + fuente);
  }

  /** Un encabezado que ya está se distingue con un número. */
  private void poner(String nombre, Forma forma, String descripcion, String fuente) {
    String unico = nombre;
    for (int i = 2; !nombres.add(unico); i++) {
      unico = nombre + " (" + i + ")";
    }
    String unidad = forma == Forma.NUMERO ? "la que diga el encabezado" : "";
    columnas.add(new ColumnaDeDatos(unico, forma, unidad, descripcion, fuente));
  }

  private static Forma forma(TipoColumna tipo) {
    return switch (tipo) {
      case CONSECUTIVO -> Forma.ENTERO;
      case TEXTO, TEXTO_LARGO, LISTA -> Forma.TEXTO;
      case FOLIO -> Forma.CLAVE;
      case FECHA, FECHA_CON_DIA, FECHAS, PERIODO -> Forma.FECHAS;
      case HORA -> Forma.HORA;
      case NUMERO -> Forma.NUMERO;
      case ENLACE -> Forma.DIRECCION;
    };
  }

  private static boolean conEscrito(TipoColumna tipo) {
    return switch (forma(tipo)) {
      case FECHAS, HORA, NUMERO, DIRECCION -> true;
      default -> false;
    };
  }

  List<ColumnaDeDatos> columnas() {
    return List.copyOf(columnas);
  }

  List<String> encabezados() {
    return columnas.stream().map(ColumnaDeDatos::nombre).toList();
  }

  /**
   * Las celdas de datos de un renglón.
   *
   * @param numero el que le toca en su cuadro, desde 1
   */
  List<String> celdas(Cuadro cuadro, long numero, Renglon renglon) {
    var celdas = new ArrayList<String>(columnas.size());
    for (int i = 0; i < tabla.columnas().size(); i++) {
      celda(tabla.columnas().get(i).tipo(), renglon.celda(i), numero, celdas);
    }
    celdas.add(renglon.nota().escrito());
    celdas.add(cuadro.area());
    celdas.add(cuadro.hoja().libro());
    celdas.add(cuadro.hoja().nombre());
    celdas.add(Integer.toString(renglon.fila()));
    return celdas;
  }

  private static void celda(TipoColumna tipo, Celda celda, long numero, List<String> celdas) {
    if (tipo == TipoColumna.CONSECUTIVO) {
      celdas.add(Long.toString(numero));
    } else if (!conEscrito(tipo)) {
      celdas.add(celda.escrito());
    } else {
      boolean enlace = tipo == TipoColumna.ENLACE;
      String valor = enlace ? ValorEnDatos.direccion(celda) : ValorEnDatos.de(celda);
      celdas.add(valor);
      celdas.add(valor.equals(celda.escrito()) ? "" : celda.escrito());
    }
  }
}
