package mx.iecm.informe.libro;

import static mx.iecm.informe.hallazgo.Alcance.LIBRO;
import static mx.iecm.informe.hallazgo.Alcance.RENGLON;
import static mx.iecm.informe.hallazgo.Gravedad.ADVERTENCIA;
import static mx.iecm.informe.hallazgo.Gravedad.ERROR;

import java.util.List;
import mx.iecm.informe.hallazgo.Alcance;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Gravedad;

/** Las fichas de lo que se señala al leer un libro. */
public final class FichasDeLectura {

  static final Ficha NO_ES_LIBRO = ficha("LEC-001", ERROR, LIBRO, "archivo");
  static final Ficha LIMITE = ficha("LEC-002", ERROR, LIBRO, "límites");
  static final Ficha CONTENIDO_ACTIVO = ficha("LEC-003", ERROR, LIBRO, "seguridad");
  static final Ficha PORTADA = ficha("LEC-004", ERROR, LIBRO, "hoja Portada");
  static final Ficha FALTA_HOJA = ficha("LEC-005", ERROR, LIBRO, "hojas");
  static final Ficha HOJA_DESCONOCIDA = ficha("LEC-006", ADVERTENCIA, LIBRO, "hojas");
  static final Ficha FALTA_COLUMNA = ficha("LEC-007", ERROR, LIBRO, "columnas");
  static final Ficha COLUMNA_DESCONOCIDA = ficha("LEC-008", ADVERTENCIA, LIBRO, "columnas");
  static final Ficha COLUMNA_REPETIDA = ficha("LEC-009", ERROR, LIBRO, "columnas");
  static final Ficha OBLIGATORIA = ficha("LEC-010", ERROR, RENGLON, "celdas obligatorias");
  static final Ficha OTRO_TIPO = ficha("LEC-011", ERROR, RENGLON, "tipos de columna");
  static final Ficha ERROR_DE_EXCEL = ficha("LEC-012", ERROR, RENGLON, "fórmulas");
  static final Ficha FORMULA = ficha("LEC-013", ADVERTENCIA, RENGLON, "fórmulas");
  static final Ficha FUERA_DE_LISTA = ficha("LEC-014", ERROR, RENGLON, "listas");
  static final Ficha OCULTO = ficha("LEC-015", ADVERTENCIA, LIBRO, "lectura común");

  /** Hay celdas combinadas: cada lugar es el rango entero, y solo su primera celda tiene dato. */
  public static final Ficha COMBINADAS = ficha("LEC-016", ADVERTENCIA, RENGLON, "lectura común");

  static final Ficha CARACTERES = ficha("LEC-017", ERROR, RENGLON, "textos");
  static final Ficha CLAVE = ficha("LEC-018", ERROR, RENGLON, "claves");
  static final Ficha CIFRA = ficha("LEC-019", ERROR, RENGLON, "cifras en el texto");
  static final Ficha SIN_DATOS = ficha("LEC-020", ADVERTENCIA, RENGLON, "renglones");

  /** Todas, en el orden del catálogo. */
  public static final List<Ficha> TODAS =
      List.of(
          NO_ES_LIBRO,
          LIMITE,
          CONTENIDO_ACTIVO,
          PORTADA,
          FALTA_HOJA,
          HOJA_DESCONOCIDA,
          FALTA_COLUMNA,
          COLUMNA_DESCONOCIDA,
          COLUMNA_REPETIDA,
          OBLIGATORIA,
          OTRO_TIPO,
          ERROR_DE_EXCEL,
          FORMULA,
          FUERA_DE_LISTA,
          OCULTO,
          COMBINADAS,
          CARACTERES,
          CLAVE,
          CIFRA,
          SIN_DATOS);

  private FichasDeLectura() {}

  private static Ficha ficha(String id, Gravedad gravedad, Alcance alcance, String apartado) {
    return new Ficha(id, gravedad, alcance, "Guía de los libros, " + apartado);
  }
}
