package mx.iecm.informe.modelo;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Un texto con sus negritas, cursivas, subrayados y enlaces.
 *
 * @param escrito los caracteres; los saltos de línea dentro de una celda son {@code \n}
 * @param formatos tramos con aspecto propio, en orden y sin encimarse; lo demás va sin aspecto
 * @param menciones las cifras que el programa puso en él, en orden y sin encimarse
 */
public record Texto(String escrito, List<Formato> formatos, List<Mencion> menciones)
    implements Serializable {

  /** El texto que no dice nada. */
  public static final Texto VACIO = new Texto("", List.of());

  public Texto {
    formatos = List.copyOf(formatos);
    menciones = List.copyOf(menciones);
  }

  /** Un texto con aspecto y sin cifras del programa. */
  public Texto(String escrito, List<Formato> formatos) {
    this(escrito, formatos, List.of());
  }

  /** Un texto sin aspecto alguno. */
  public static Texto de(String escrito) {
    return escrito.isEmpty() ? VACIO : new Texto(escrito, List.of());
  }

  /** Un texto todo en negritas. */
  public static Texto enNegritas(String escrito) {
    return new Texto(escrito, List.of(Formato.negrita(0, escrito.length())));
  }

  /** Dice si no muestra nada: ni un carácter que no sea espacio. */
  public boolean enBlanco() {
    return escrito.isBlank();
  }

  /** Este texto seguido de {@code otro}, cada uno con su aspecto. */
  public Texto mas(Texto otro) {
    var todos = new ArrayList<>(formatos);
    int corrimiento = escrito.length();
    for (Formato f : otro.formatos) {
      todos.add(f.en(f.desde() + corrimiento, f.hasta() + corrimiento));
    }
    var citadas = new ArrayList<>(menciones);
    otro.menciones.forEach(m -> citadas.add(m.corrida(corrimiento)));
    return new Texto(escrito + otro.escrito, todos, citadas);
  }

  /** Este texto, que dice todo él la cifra de esa clave. */
  public Texto conCifra(String clave) {
    return new Texto(escrito, formatos, List.of(new Mencion(0, escrito.length(), clave)));
  }

  /** Lo que va de un índice a otro, con su aspecto y sin sus menciones. */
  public Texto tramo(int desde, int hasta) {
    var propios = new ArrayList<Formato>();
    for (Formato f : formatos) {
      int inicio = Math.max(f.desde(), desde);
      int fin = Math.min(f.hasta(), hasta);
      if (inicio < fin) {
        propios.add(f.en(inicio - desde, fin - desde));
      }
    }
    return new Texto(escrito.substring(desde, hasta), propios);
  }

  /** Este texto seguido de otro sin aspecto. */
  public Texto mas(String otro) {
    return mas(de(otro));
  }

  @Override
  public String toString() {
    return escrito;
  }
}
