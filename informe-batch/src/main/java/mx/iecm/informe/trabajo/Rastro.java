package mx.iecm.informe.trabajo;

import java.util.List;
import mx.iecm.informe.origen.Procedencia;

/** De dónde sale algo que el documento dice. */
public sealed interface Rastro {

  /**
   * El de una cifra.
   *
   * @param cifra la que se preguntó
   * @param suma la cuenta con que debe coincidir, {@code concluidos + vigentes = 731 + 121}; {@code
   *     ""} si ninguna
   * @param menciones dónde está en el texto
   * @param hojas celdas de donde sale
   */
  record DeCifra(
      Procedencia.DeCifra cifra, String suma, List<Mencion> menciones, List<HojaVista> hojas)
      implements Rastro {

    public DeCifra {
      menciones = List.copyOf(menciones);
      hojas = List.copyOf(hojas);
    }
  }

  /**
   * Una cifra en el texto.
   *
   * @param marcador con que Word llega a ella
   * @param emitida lo que decía
   * @param ahora lo que dice; {@code ""} si ya no está
   */
  record Mencion(String marcador, String emitida, String ahora) {}

  /**
   * El de un renglón de una tabla.
   *
   * @param tabla la que se preguntó
   * @param numero del renglón impreso, desde 1
   * @param fila la de Excel
   * @param parte la hoja de donde viene
   * @param celdas una por columna
   * @param hoja el libro, con las celdas de la fila
   */
  record DeRenglon(
      Procedencia.DeTabla tabla,
      long numero,
      int fila,
      Procedencia.Parte parte,
      List<Celda> celdas,
      HojaVista hoja)
      implements Rastro {

    public DeRenglon {
      celdas = List.copyOf(celdas);
    }
  }

  /**
   * Una celda impresa.
   *
   * @param encabezado de su columna
   * @param direccion en el libro; {@code ""} si la hoja no trae la columna
   * @param impresa lo que dice el documento; {@code ""} si ya no está
   */
  record Celda(String encabezado, String direccion, String impresa) {}
}
