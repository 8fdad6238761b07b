package mx.iecm.informe.problema;

import jakarta.json.JsonArray;
import jakarta.json.JsonValue;
import java.util.Locale;

/** Los problemas que el servidor sabe decir. Su nombre es público y no cambia. */
public enum TipoDeProblema {
  /** Falta un dato de la petición o no se entiende. */
  PETICION_INCOMPLETA(400, "A la petición le falta algo"),
  /** No se sabe quién pide. */
  SIN_IDENTIDAD(401, "Hace falta identificarse"),
  /** Se sabe quién pide y no le toca. */
  SIN_PERMISO(403, "No le corresponde"),
  /** No hay tal cosa. */
  NO_EXISTE(404, "No existe"),
  /** El periodo no admite entregas. */
  PERIODO_CERRADO(409, "El periodo está cerrado"),
  /** Ya se compila ese periodo. */
  COMPILACION_EN_CURSO(409, "Ya hay una compilación en curso"),
  /** Ya hay otra cosa con ese nombre. */
  YA_EXISTE(409, "Ya existe"),
  /** El archivo es más grande de lo que se admite. */
  LIBRO_DEMASIADO_GRANDE(413, "El archivo es demasiado grande"),
  /** El libro no se puede recibir; los hallazgos dicen por qué. */
  LIBRO_NO_RECIBIDO(422, "El libro no se recibió"),
  /** Se falló demasiadas veces al decir quién se es. */
  DEMASIADOS_INTENTOS(429, "Demasiados intentos"),
  /** Hay demasiadas peticiones a la vez. */
  SERVIDOR_OCUPADO(503, "El servidor está ocupado"),
  /** Falló el programa. */
  FALLA(500, "Falló el programa, no su petición");

  private final int estado;
  private final String titulo;

  TipoDeProblema(int estado, String titulo) {
    this.estado = estado;
    this.titulo = titulo;
  }

  /** El código HTTP. */
  public int estado() {
    return estado;
  }

  /** En una frase corta. */
  public String titulo() {
    return titulo;
  }

  /** El identificador público, por ejemplo {@code urn:iecm:informe:periodo-cerrado}. */
  public String uri() {
    return "urn:iecm:informe:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** El problema, con lo que pasó esta vez y cómo se remedia. */
  public ProblemaException con(String detalle) {
    return con(detalle, JsonValue.EMPTY_JSON_ARRAY);
  }

  /** El problema, con los hallazgos que lo explican. */
  public ProblemaException con(String detalle, JsonArray hallazgos) {
    return new ProblemaException(new Problema(this, detalle, hallazgos));
  }
}
