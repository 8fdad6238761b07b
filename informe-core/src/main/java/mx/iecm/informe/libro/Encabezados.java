package mx.iecm.informe.libro;

import static mx.iecm.informe.libro.FichasDeLectura.COLUMNA_DESCONOCIDA;
import static mx.iecm.informe.libro.FichasDeLectura.COLUMNA_REPETIDA;
import static mx.iecm.informe.libro.FichasDeLectura.FALTA_COLUMNA;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import mx.iecm.informe.castellano.Comparacion;
import mx.iecm.informe.castellano.Propuestas;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Lugar;
import mx.iecm.informe.modelo.Columna;
import mx.iecm.informe.modelo.Hoja;
import org.apache.poi.ss.util.CellReference;

/** En qué columna real está cada columna esperada de una hoja. */
final class Encabezados {

  /** Índice con que se apunta la columna de notas, que ninguna tabla declara. */
  static final int NOTA = -2;

  private static final int NINGUNA = -1;
  private static final String ENCABEZADO_NOTA = "nota";

  private final int[] esperada;
  private final String[] letras;
  private final int columnaDeNota;

  private Encabezados(int[] esperada, String[] letras, int columnaDeNota) {
    this.esperada = esperada;
    this.letras = letras;
    this.columnaDeNota = columnaDeNota;
  }

  static Encabezados de(
      Fila fila, FormatoDeHoja formato, String libro, String hoja, Consumer<Hallazgo> avisos) {
    Map<String, CeldaCruda> presentes = presentes(fila, libro, hoja, avisos);
    var columnas = formato.tabla().columnas();
    var esperada = new int[fila.cuantas() == 0 ? 1 : ultima(fila) + 1];
    Arrays.fill(esperada, NINGUNA);
    var letras = new String[columnas.size()];
    Arrays.fill(letras, "");
    var faltan = new ArrayList<Columna>();
    for (int i = 0; i < letras.length; i++) {
      var celda = presentes.remove(Comparacion.clave(columnas.get(i).encabezado()));
      if (celda != null) {
        esperada[celda.columna] = i;
        letras[i] = CellReference.convertNumToColString(celda.columna);
      } else if (!formato.puedeFaltar(columnas.get(i))) {
        faltan.add(columnas.get(i));
      }
    }
    int nota = NINGUNA;
    var celdaDeNota = formato.fija() ? null : presentes.remove(ENCABEZADO_NOTA);
    if (celdaDeNota != null) {
      nota = celdaDeNota.columna;
      esperada[nota] = NOTA;
    }
    avisar(faltan, presentes, fila.numero, columnas, libro, hoja, avisos);
    return new Encabezados(esperada, letras, nota);
  }

  private static int ultima(Fila fila) {
    int ultima = 0;
    for (int i = 0; i < fila.cuantas(); i++) {
      ultima = Math.max(ultima, fila.celda(i).columna);
    }
    return ultima;
  }

  private static Map<String, CeldaCruda> presentes(
      Fila fila, String libro, String hoja, Consumer<Hallazgo> avisos) {
    var presentes = new LinkedHashMap<String, CeldaCruda>();
    for (int i = 0; i < fila.cuantas(); i++) {
      var celda = fila.celda(i);
      if (celda.enBlanco()) {
        continue;
      }
      var antes = presentes.putIfAbsent(Comparacion.clave(celda.valor), celda);
      if (antes != null) {
        avisos.accept(
            COLUMNA_REPETIDA.en(
                Lugar.celda(libro, hoja, direccion(celda.columna, fila.numero)),
                Espacios.recortar(celda.valor),
                direccion(antes.columna, fila.numero)));
      }
    }
    return presentes;
  }

  private static void avisar(
      List<Columna> faltan,
      Map<String, CeldaCruda> sobran,
      int fila,
      List<Columna> columnas,
      String libro,
      String hoja,
      Consumer<Hallazgo> avisos) {
    var nombres = new HashMap<String, String>();
    sobran.forEach((clave, celda) -> nombres.put(Espacios.recortar(celda.valor), clave));
    for (Columna falta : faltan) {
      String cercano = Propuestas.cercana(falta.encabezado(), nombres.keySet()).orElse("");
      var hallazgo = FALTA_COLUMNA.en(Lugar.hoja(libro, hoja), falta.encabezado());
      avisos.accept(
          cercano.isEmpty()
              ? hallazgo.proponiendo("agregue la columna «" + falta.encabezado() + "»")
              : hallazgo.proponiendo(
                  "cambie el encabezado «" + cercano + "» por «" + falta.encabezado() + "»"));
    }
    var esperados = columnas.stream().map(Columna::encabezado).toList();
    sobran.forEach(
        (clave, celda) -> {
          String nombre = Espacios.recortar(celda.valor);
          var lugar = Lugar.celda(libro, hoja, direccion(celda.columna, fila));
          var hallazgo = COLUMNA_DESCONOCIDA.en(lugar, nombre);
          avisos.accept(
              Propuestas.cercana(nombre, esperados)
                  .map(c -> hallazgo.proponiendo("¿quiso escribir «" + c + "»?"))
                  .orElse(hallazgo));
        });
  }

  /**
   * Qué columna esperada está en la columna real; negativo si ninguna, {@link #NOTA} si la nota.
   */
  int esperada(int columna) {
    return columna < esperada.length ? esperada[columna] : NINGUNA;
  }

  Hoja hoja(String libro, String nombre) {
    return new Hoja(libro, nombre, List.of(letras));
  }

  /** Dirección de la columna de notas en esa fila. */
  String notaEn(int fila) {
    return direccion(Math.max(columnaDeNota, 0), fila);
  }

  static String direccion(int columna, int fila) {
    return CellReference.convertNumToColString(columna) + fila;
  }
}
