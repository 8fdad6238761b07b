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
  /** La entrega no es la que vale. */
  ENTREGA_SIN_VALOR(409, "Esa entrega no es la que vale"),
  /** Ya se compila ese periodo. */
  COMPILACION_EN_CURSO(409, "Ya hay una compilación en curso"),
  /** La compilación no corre o no está detenida. */
  COMPILACION_SIN_CORRER(409, "La compilación no está en ese estado"),
  /** Ya hay otra cosa con ese nombre. */
  YA_EXISTE(409, "Ya existe"),
  /** Alguien más cambió lo que se quiere cambiar. */
  CAMBIO_ENTRE_TANTO(412, "Cambió entre tanto"),
  /** El archivo es más grande de lo que se admite. */
  LIBRO_DEMASIADO_GRANDE(413, "El archivo es demasiado grande"),
  /** El libro no se puede recibir; los hallazgos dicen por qué. */
  LIBRO_NO_RECIBIDO(422, "El libro no se recibió"),
  /** Una fecha no se entiende o no va donde se puso. */
  FECHA_NO_ADMITIDA(422, "La fecha no se puede usar"),
  /** El plazo venció y no se dijo por qué se entrega tarde. */
  FALTA_EL_MOTIVO(422, "Falta decir por qué se entrega fuera de plazo"),
  /** Lo que se decidió de una regla o de una advertencia no se puede tomar. */
  DECISION_NO_ACEPTADA(422, "La decisión no se tomó"),
  /** Dos informes no se pueden comparar aquí. */
  COMPARACION_IMPOSIBLE(422, "Los informes no se pueden comparar"),
  /** Se falló demasiadas veces al decir quién se es. */
  DEMASIADOS_INTENTOS(429, "Demasiados intentos"),
  /** Hay demasiadas peticiones a la vez. */
  SERVIDOR_OCUPADO(503, "El servidor está ocupado"),
  /** La base de datos no está; lo pedido no se hizo, o se puede pedir otra vez sin repetirlo. */
  BASE_SIN_RESPUESTA(503, "La base de datos no responde"),
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
