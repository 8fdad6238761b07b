package mx.iecm.informe.libro;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.iecm.informe.castellano.EscritorDeFechas;
import mx.iecm.informe.castellano.Numeros;
import mx.iecm.informe.modelo.Bloque;
import mx.iecm.informe.modelo.Cifra;
import mx.iecm.informe.modelo.Formato;
import mx.iecm.informe.modelo.Mencion;
import mx.iecm.informe.modelo.Texto;

/**
 * Pone las cifras en el lugar de sus marcadores: en dígitos y negritas, o con letra y concordando
 * con el sustantivo que sigue.
 */
final class Sustitucion {

  private final Map<String, Cifra> cifras = new HashMap<>();

  Sustitucion(List<Cifra> cifras) {
    cifras.forEach(c -> this.cifras.put(c.clave(), c));
  }

  Bloque en(Bloque bloque) {
    if (bloque instanceof Bloque.Parrafo p) {
      return new Bloque.Parrafo(en(p.texto()), en(p.nota()), p.origen());
    }
    if (bloque instanceof Bloque.Vineta v) {
      return new Bloque.Vineta(en(v.texto()), en(v.nota()), v.origen());
    }
    if (bloque instanceof Bloque.Numerado n) {
      return new Bloque.Numerado(en(n.texto()), en(n.nota()), n.origen());
    }
    if (bloque instanceof Bloque.Subtitulo s) {
      return new Bloque.Subtitulo(en(s.texto()), en(s.nota()), s.origen());
    }
    return bloque;
  }

  /** El texto con sus cifras; un marcador que no se conoce se queda como está, y ya se señaló. */
  Texto en(Texto texto) {
    var marcadores = Marcador.buscar(texto.escrito());
    if (marcadores.isEmpty()) {
      return texto;
    }
    var nuevo = new StringBuilder();
    var cambios = new ArrayList<int[]>();
    var propios = new ArrayList<Formato>();
    var menciones = new ArrayList<Mencion>();
    int copiado = 0;
    for (Marcador m : marcadores) {
      nuevo.append(texto.escrito(), copiado, m.desde());
      int inicio = nuevo.length();
      nuevo.append(valor(m, texto.escrito()));
      if (cifras.containsKey(m.clave())) {
        menciones.add(new Mencion(inicio, nuevo.length(), m.clave()));
      }
      if (m.forma().isEmpty() && cifras.containsKey(m.clave())) {
        propios.add(Formato.negrita(inicio, nuevo.length()));
      }
      cambios.add(new int[] {m.desde(), m.hasta(), inicio, nuevo.length()});
      copiado = m.hasta();
    }
    nuevo.append(texto.escrito(), copiado, texto.escrito().length());
    return new Texto(nuevo.toString(), formatos(texto.formatos(), propios, cambios), menciones);
  }

  private String valor(Marcador m, String texto) {
    if (m.clave().equals(Marcador.LLAVE)) {
      return Marcador.LLAVE;
    }
    var cifra = cifras.get(m.clave());
    if (cifra == null) {
      return texto.substring(m.desde(), m.hasta());
    }
    boolean entera = cifra.valor().stripTrailingZeros().scale() <= 0;
    if (m.forma().isEmpty() || !entera) {
      return Numeros.enCifras(cifra.valor());
    }
    String letra = Numeros.enLetra(cifra.valor().longValue(), siguiente(texto, m.hasta()));
    return m.forma().equals("Letra") ? EscritorDeFechas.inicialMayuscula(letra) : letra;
  }

  /** La palabra que sigue a un marcador. */
  private static String siguiente(String texto, int desde) {
    int i = desde;
    while (i < texto.length() && !Character.isLetter(texto.charAt(i))) {
      i++;
    }
    int fin = i;
    while (fin < texto.length() && Character.isLetter(texto.charAt(fin))) {
      fin++;
    }
    return texto.substring(i, fin);
  }

  /** Los formatos del texto, corridos a su nuevo lugar, y los de las cifras donde no los hay. */
  private static List<Formato> formatos(
      List<Formato> viejos, List<Formato> propios, List<int[]> cambios) {
    var todos = new ArrayList<Formato>();
    for (Formato f : viejos) {
      todos.add(f.en(corrido(f.desde(), cambios, false), corrido(f.hasta(), cambios, true)));
    }
    for (Formato p : propios) {
      boolean encimado =
          todos.stream().anyMatch(f -> f.desde() < p.hasta() && p.desde() < f.hasta());
      if (!encimado) {
        todos.add(p);
      }
    }
    todos.sort(Comparator.comparingInt(Formato::desde));
    return todos;
  }

  private static int corrido(int indice, List<int[]> cambios, boolean fin) {
    int corrimiento = 0;
    for (int[] c : cambios) {
      if (indice >= c[1]) {
        corrimiento = c[3] - c[1];
      } else if (indice > c[0]) {
        return fin ? c[3] : c[2];
      } else {
        break;
      }
    }
    return indice + corrimiento;
  }
}
