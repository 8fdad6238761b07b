package mx.iecm.informe.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Una hoja que todavía no es de Excel: sus celdas, y lo que después se le hará a la hoja ya
 * escrita.
 *
 * <p>La fila 1 es la de los encabezados, como en Excel.
 */
final class HojaGenerada {

  private final String libro;
  private final String nombre;
  private final List<List<Object>> filas = new ArrayList<>();
  private final List<Consumer<XSSFSheet>> retoques = new ArrayList<>();

  HojaGenerada(String libro, String nombre, List<String> encabezados) {
    this.libro = libro;
    this.nombre = nombre;
    this.filas.add(new ArrayList<>(encabezados));
  }

  String nombre() {
    return nombre;
  }

  /** Agrega una fila; la cadena vacía es una celda en blanco. */
  HojaGenerada agregar(Object... celdas) {
    return agregar(List.of(celdas));
  }

  HojaGenerada agregar(List<?> celdas) {
    filas.add(new ArrayList<>(celdas));
    return this;
  }

  /** Número de su última fila con datos; 1 si solo tiene encabezados. */
  int ultima() {
    return filas.size();
  }

  void quitar(int fila) {
    filas.remove(fila - 1);
  }

  /** Cambia de lugar dos filas. */
  void permutar(int una, int otra) {
    Collections.swap(filas, una - 1, otra - 1);
  }

  List<String> encabezados() {
    return filas.get(0).stream().map(Object::toString).toList();
  }

  List<Object> fila(int fila) {
    return List.copyOf(filas.get(fila - 1));
  }

  boolean conRetoques() {
    return !retoques.isEmpty();
  }

  int columna(String encabezado) {
    int columna = encabezados().indexOf(encabezado);
    if (columna < 0) {
      throw new IllegalArgumentException(nombre + " no tiene la columna " + encabezado);
    }
    return columna;
  }

  Object valor(int fila, String encabezado) {
    return filas.get(fila - 1).get(columna(encabezado));
  }

  String texto(int fila, String encabezado) {
    return valor(fila, encabezado).toString();
  }

  /** Las filas cuyo valor en esa columna es ese. */
  List<Integer> donde(String encabezado, Object valor) {
    var halladas = new ArrayList<Integer>();
    for (int fila = 2; fila <= ultima(); fila++) {
      if (valor(fila, encabezado).equals(valor)) {
        halladas.add(fila);
      }
    }
    return halladas;
  }

  /** Cambia una celda y dice cuál fue. */
  String poner(int fila, String encabezado, Object valor) {
    filas.get(fila - 1).set(columna(encabezado), valor);
    return celda(fila, encabezado);
  }

  /** Cambia el valor de un campo de una ficha y dice cuál fue. */
  String campo(String campo, Object valor) {
    return poner(donde("Campo", campo).get(0), "Valor", valor);
  }

  /** Cambia un encabezado y dice dónde está. */
  String encabezar(String antes, String ahora) {
    String celda = celda(1, antes);
    filas.get(0).set(columna(antes), ahora);
    return celda;
  }

  /** Agrega una columna con lo mismo en todas las filas y dice dónde quedó. */
  String columnaNueva(String encabezado, Object valor) {
    filas.forEach(f -> f.add(valor));
    int ultima = filas.get(0).size() - 1;
    filas.get(0).set(ultima, encabezado);
    return donde(CellReference.convertNumToColString(ultima) + 1);
  }

  void quitarColumna(String encabezado) {
    int columna = columna(encabezado);
    filas.forEach(f -> f.remove(columna));
  }

  /** El lugar de una celda, como lo diría un hallazgo. */
  String celda(int fila, String encabezado) {
    return donde(CellReference.convertNumToColString(columna(encabezado)) + fila);
  }

  /** El lugar de toda la hoja. */
  String lugar() {
    return libro + " " + nombre;
  }

  private String donde(String celda) {
    return lugar() + " " + celda;
  }

  /** Lo que se le hará cuando ya sea de Excel. */
  void retocar(Consumer<XSSFSheet> retoque) {
    retoques.add(retoque);
  }

  void escribir(XSSFSheet hoja, CellStyle deFecha) {
    for (int i = 0; i < filas.size(); i++) {
      var fila = hoja.createRow(i);
      for (int j = 0; j < filas.get(i).size(); j++) {
        escribir(fila, j, filas.get(i).get(j), deFecha);
      }
    }
    retoques.forEach(r -> r.accept(hoja));
  }

  private static void escribir(Row fila, int columna, Object valor, CellStyle deFecha) {
    if (valor instanceof LocalDate dia) {
      var celda = fila.createCell(columna);
      celda.setCellValue(dia);
      celda.setCellStyle(deFecha);
    } else if (valor instanceof Number numero) {
      fila.createCell(columna).setCellValue(numero.doubleValue());
    } else if (!valor.toString().isEmpty()) {
      fila.createCell(columna).setCellValue(valor.toString());
    }
  }
}
