package mx.iecm.informe.comparacion;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;

/**
 * Dos listas puestas una junto a otra sin cambiar su orden: lo igual frente a lo igual, lo parecido
 * frente a lo parecido y lo demás solo.
 *
 * <p>Primero se fija lo que está una sola vez en ambas; entre esas anclas se busca la sucesión
 * común más larga y, en lo que queda, lo que más se parece. Un hueco demasiado grande para
 * compararlo todo contra todo se da por quitado y agregado: el tiempo no se dispara con listas
 * enormes.
 *
 * @param <T> lo que se compara, con su {@code equals}
 */
public final class Alineacion<T> {

  /** Comparaciones que se hacen en un hueco antes de darlo por cambiado entero. */
  private static final long TOPE = 1_000_000;

  private final List<T> antes;
  private final List<T> ahora;
  private final ToDoubleBiFunction<T, T> parecido;
  private final List<Par> pares = new ArrayList<>();

  /**
   * Un lugar de la alineación.
   *
   * @param antes índice en la primera lista, desde 0; −1 si solo está en la segunda
   * @param ahora índice en la segunda lista, desde 0; −1 si solo está en la primera
   */
  public record Par(int antes, int ahora) {

    /** Dice si está en las dos listas. */
    public boolean enAmbas() {
      return antes >= 0 && ahora >= 0;
    }
  }

  private Alineacion(List<T> antes, List<T> ahora, ToDoubleBiFunction<T, T> parecido) {
    this.antes = List.copyOf(antes);
    this.ahora = List.copyOf(ahora);
    this.parecido = parecido;
  }

  /**
   * Alinea dos listas.
   *
   * @param parecido de 0 a 1; se emparejan los distintos que llegan a {@link Parecido#MINIMO}
   * @return cada elemento una vez; en ambas listas los índices van en orden, y entre dos parejas
   *     primero está lo quitado y luego lo agregado
   */
  public static <T> List<Par> de(List<T> antes, List<T> ahora, ToDoubleBiFunction<T, T> parecido) {
    var alineacion = new Alineacion<>(antes, ahora, parecido);
    alineacion.tramo(0, antes.size(), 0, ahora.size());
    return List.copyOf(alineacion.pares);
  }

  /** Alinea dos listas en que nada se parece: o es igual o es otro. */
  public static <T> List<Par> de(List<T> antes, List<T> ahora) {
    return de(antes, ahora, (a, b) -> 0);
  }

  private void tramo(int a, int finA, int b, int finB) {
    int iguales = 0;
    while (a + iguales < finA && b + iguales < finB && igual(a + iguales, b + iguales)) {
      iguales++;
    }
    corrida(a, b, iguales);
    int desdeA = a + iguales;
    int desdeB = b + iguales;
    int cola = 0;
    while (finA - cola > desdeA
        && finB - cola > desdeB
        && igual(finA - cola - 1, finB - cola - 1)) {
      cola++;
    }
    medio(desdeA, finA - cola, desdeB, finB - cola);
    corrida(finA - cola, finB - cola, cola);
  }

  private boolean igual(int a, int b) {
    return antes.get(a).equals(ahora.get(b));
  }

  private void corrida(int a, int b, int cuantos) {
    for (int i = 0; i < cuantos; i++) {
      pares.add(new Par(a + i, b + i));
    }
  }

  private void medio(int a, int finA, int b, int finB) {
    if (a == finA || b == finB) {
      sueltos(a, finA, b, finB);
      return;
    }
    var anclas = anclas(a, finA, b, finB);
    if (anclas.isEmpty()) {
      hueco(a, finA, b, finB);
      return;
    }
    int desdeA = a;
    int desdeB = b;
    for (Par ancla : anclas) {
      tramo(desdeA, ancla.antes(), desdeB, ancla.ahora());
      pares.add(ancla);
      desdeA = ancla.antes() + 1;
      desdeB = ancla.ahora() + 1;
    }
    tramo(desdeA, finA, desdeB, finB);
  }

  private void sueltos(int a, int finA, int b, int finB) {
    for (int i = a; i < finA; i++) {
      pares.add(new Par(i, -1));
    }
    for (int i = b; i < finB; i++) {
      pares.add(new Par(-1, i));
    }
  }

  /** Lo que está una sola vez en cada lado y en el mismo orden. */
  private List<Par> anclas(int a, int finA, int b, int finB) {
    Map<T, Integer> deA = unicos(antes, a, finA);
    Map<T, Integer> deB = unicos(ahora, b, finB);
    var comunes = new ArrayList<Par>();
    for (int i = a; i < finA; i++) {
      Integer enA = deA.get(antes.get(i));
      Integer enB = deB.get(antes.get(i));
      if (enA != null && enA == i && enB != null && enB >= 0) {
        comunes.add(new Par(i, enB));
      }
    }
    int[] orden = comunes.stream().mapToInt(Par::ahora).toArray();
    return Creciente.indices(orden).stream().map(comunes::get).toList();
  }

  /** El índice de cada elemento; −1 si está más de una vez. */
  private static <T> Map<T, Integer> unicos(List<T> lista, int desde, int hasta) {
    var indices = new HashMap<T, Integer>();
    for (int i = desde; i < hasta; i++) {
      indices.merge(lista.get(i), i, (x, y) -> -1);
    }
    return indices;
  }

  private void hueco(int a, int finA, int b, int finB) {
    if ((long) (finA - a) * (finB - b) > TOPE) {
      sueltos(a, finA, b, finB);
      return;
    }
    int desdeA = a;
    int desdeB = b;
    for (Tramo igual : iguales(a, finA, b, finB)) {
      parecidos(desdeA, igual.a(), desdeB, igual.b());
      corrida(igual.a(), igual.b(), igual.largo());
      desdeA = igual.a() + igual.largo();
      desdeB = igual.b() + igual.largo();
    }
    parecidos(desdeA, finA, desdeB, finB);
  }

  /** Una corrida de iguales: dónde empieza en cada lista y cuántos son. */
  private record Tramo(int a, int b, int largo) {}

  /** Lo que queda entre los cambios; uno puede venir en dos pedazos seguidos, quitar y agregar. */
  private List<Tramo> iguales(int a, int finA, int b, int finB) {
    var algoritmo = new MyersDiffWithLinearSpace<T>();
    var cambios = DiffUtils.diff(antes.subList(a, finA), ahora.subList(b, finB), algoritmo);
    var iguales = new ArrayList<Tramo>();
    int desdeA = a;
    int desdeB = b;
    for (AbstractDelta<T> cambio : cambios.getDeltas()) {
      int largo = a + cambio.getSource().getPosition() - desdeA;
      if (largo > 0) {
        iguales.add(new Tramo(desdeA, desdeB, largo));
      }
      desdeA += largo + cambio.getSource().size();
      desdeB += largo + cambio.getTarget().size();
    }
    iguales.add(new Tramo(desdeA, desdeB, finA - desdeA));
    return iguales;
  }

  /** Empareja en orden lo que, sumado, más se parece. */
  private void parecidos(int a, int finA, int b, int finB) {
    int n = finA - a;
    int m = finB - b;
    var mejor = new double[n + 1][m + 1];
    for (int i = n - 1; i >= 0; i--) {
      for (int j = m - 1; j >= 0; j--) {
        double solos = Math.max(mejor[i + 1][j], mejor[i][j + 1]);
        double juntos = valor(a + i, b + j);
        mejor[i][j] = juntos > 0 ? Math.max(solos, juntos + mejor[i + 1][j + 1]) : solos;
      }
    }
    int i = 0;
    int j = 0;
    int sueltosDesde = 0;
    while (i < n && j < m) {
      double juntos = valor(a + i, b + j);
      if (juntos > 0 && mejor[i][j] == juntos + mejor[i + 1][j + 1]) {
        sueltos(a + i, a + i, b + sueltosDesde, b + j);
        pares.add(new Par(a + i, b + j));
        i++;
        j++;
        sueltosDesde = j;
      } else if (mejor[i][j] == mejor[i + 1][j]) {
        pares.add(new Par(a + i, -1));
        i++;
      } else {
        j++;
      }
    }
    sueltos(a + i, finA, b + sueltosDesde, finB);
  }

  private double valor(int a, int b) {
    double valor = parecido.applyAsDouble(antes.get(a), ahora.get(b));
    return valor >= Parecido.MINIMO ? valor : 0;
  }
}
