package mx.iecm.informe.caso;

import static mx.iecm.informe.hallazgo.Gravedad.ADVERTENCIA;
import static mx.iecm.informe.hallazgo.Gravedad.ERROR;
import static mx.iecm.informe.hallazgo.Gravedad.NOTA;

import java.util.List;
import mx.iecm.informe.hallazgo.Alcance;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Gravedad;

/** Las fichas de lo que se señala en la plantilla de Word de la institución. */
public final class FichasDePlantilla {

  /** Se esperaba un documento de Word ({@code .docx}) que se pueda abrir. */
  public static final Ficha NO_ES_DOCX = ficha("PLA-001", ERROR, "el archivo");

  /** La plantilla no pide de la máquina más que un libro. */
  public static final Ficha LIMITE = ficha("PLA-002", ERROR, "el archivo");

  /** Nada que se ejecute ni que lleve a otro archivo. */
  public static final Ficha AJENO = ficha("PLA-003", ERROR, "lo que no puede llevar");

  /** Los estilos con que se escribe el informe están todos. */
  public static final Ficha ESTILO = ficha("PLA-004", ERROR, "los estilos");

  /** Cada estilo es de párrafo, de carácter o de tabla, según se usa. */
  public static final Ficha CLASE = ficha("PLA-005", ERROR, "los estilos");

  /** Los títulos y las listas llevan la numeración que el índice cita. */
  public static final Ficha NUMERACION = ficha("PLA-006", ERROR, "la numeración");

  /** Lo que sin ello el informe perdería algo o un borrador pasaría por definitivo. */
  public static final Ficha INDISPENSABLE = ficha("PLA-007", ERROR, "los controles");

  /** Los datos de la portada y del encabezado tienen su control. */
  public static final Ficha CONTROL = ficha("PLA-008", ADVERTENCIA, "los controles");

  /** Un título tiene su nivel de esquema, que es con lo que se navega el documento. */
  public static final Ficha NIVEL = ficha("PLA-009", ADVERTENCIA, "los estilos");

  /** En la página caben las tablas. */
  public static final Ficha PAGINA = ficha("PLA-010", ADVERTENCIA, "la página");

  /** La letra se ve igual en cualquier equipo. */
  public static final Ficha LETRA = ficha("PLA-011", NOTA, "la letra");

  /** El idioma es el español de México. */
  public static final Ficha IDIOMA = ficha("PLA-012", NOTA, "el idioma");

  /** El estilo de las tablas distingue su encabezado. */
  public static final Ficha ENCABEZADO = ficha("PLA-013", ADVERTENCIA, "los estilos");

  /** Las imágenes son imágenes y no pesan más que el informe. */
  public static final Ficha IMAGEN = ficha("PLA-014", ADVERTENCIA, "el logotipo");

  /** No quedan comentarios ni cambios sin aceptar, que se publicarían en cada informe. */
  public static final Ficha RESTOS = ficha("PLA-015", ADVERTENCIA, "lo que no puede llevar");

  /** Todas, en el orden del catálogo. */
  public static final List<Ficha> TODAS =
      List.of(
          NO_ES_DOCX,
          LIMITE,
          AJENO,
          ESTILO,
          CLASE,
          NUMERACION,
          INDISPENSABLE,
          CONTROL,
          NIVEL,
          PAGINA,
          LETRA,
          IDIOMA,
          ENCABEZADO,
          IMAGEN,
          RESTOS);

  private FichasDePlantilla() {}

  private static Ficha ficha(String id, Gravedad gravedad, String apartado) {
    return new Ficha(id, gravedad, Alcance.INFORME, "Guía de la plantilla, " + apartado);
  }
}
