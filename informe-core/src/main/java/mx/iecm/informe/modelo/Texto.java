package mx.iecm.informe.modelo;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Un texto con sus negritas, cursivas, subrayados y enlaces.
 *
 * @param escrito los caracteres; los saltos de línea dentro de una celda son {@code \n}
 * @param formatos tramos con aspecto propio, en orden y sin encimarse; lo demás va sin aspecto
 */
public record Texto(String escrito, List<Formato> formatos) implements Serializable {

  /** El texto que no dice nada. */
  public static final Texto VACIO = new Texto("", List.of());

  public Texto {
    formatos = List.copyOf(formatos);
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
    return new Texto(escrito + otro.escrito, todos);
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
