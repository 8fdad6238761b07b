package mx.iecm.informe.libro;

import java.util.List;
import mx.iecm.informe.modelo.Tabla;

/**
 * Lo que se sabe de un libro de entrega antes de tenerlo: sus hojas fijas, como las espera {@link
 * LectorDeEntrega}. Quien prepara un libro para llenarse lo toma de aquí, y así lo que pide es lo
 * que se lee.
 */
public final class FormatoDeEntrega {

  /** El formato que la portada declara. */
  public static final String VERSION = "1";

  /** Encabezado de la columna que dice de qué línea de acción es un renglón. */
  public static final String LINEA = FormatosFijos.LINEA;

  /** Encabezado de la columna que ordena los renglones de una línea. */
  public static final String ORDEN = FormatosFijos.ORDEN;

  /** Tipos de la narrativa; el primero es el que vale si la celda va en blanco. */
  public static final List<String> TIPOS_DE_NARRATIVA = FormatosFijos.TIPOS_DE_NARRATIVA;

  /** De qué órgano, periodo y área es la entrega, y quién responde de ella. */
  public static final Tabla PORTADA = FormatosFijos.PORTADA.tabla();

  /** Lo realizado en cada línea de acción. */
  public static final Tabla NARRATIVA = FormatosFijos.NARRATIVA.tabla();

  /** Las cifras que el área declara. */
  public static final Tabla CIFRAS = FormatosFijos.CIFRAS.tabla();

  /** Lo que queda para el periodo siguiente. */
  public static final Tabla PENDIENTES = FormatosFijos.PENDIENTES.tabla();

  /** Las líneas de las que no hay nada que informar. */
  public static final Tabla SIN_ACTIVIDAD = FormatosFijos.SIN_ACTIVIDAD.tabla();

  private FormatoDeEntrega() {}
}
