package mx.iecm.informe.castellano;

import java.util.ArrayList;
import java.util.List;
import mx.iecm.informe.modelo.Fechas;
import mx.iecm.informe.modelo.Fechas.Tropiezo;

/**
 * Lee las fechas como la gente las escribe.
 *
 * <p>Un día: {@code 4 de abril de 2025}, {@code Viernes 04 de abril de 2025.}, {@code 1º de junio
 * de 2025}, {@code primero de junio de 2025}, {@code 2025-04-04}, {@code 04/abr/2025}, {@code
 * 25/06/2025}. Listas: {@code 7, 14 y 21 de abril de 2025}, {@code 28 de abril, 5 y 12 de mayo de
 * 2025}. Rangos: {@code del 29 de mayo al 1 de junio de 2025}, {@code 5 a 9 de mayo de 2025}. Meses
 * y quincenas: {@code abril de 2025}, {@code abril y mayo de 2025}, {@code primera quincena de
 * abril de 2025}. En cualquier mezcla, con o sin mayúsculas y acentos.
 *
 * <p>Un rango de días es un tramo; uno de meses o quincenas, un tramo por cada uno. Lo repetido se
 * señala y no se cuenta dos veces.
 */
public final class LectorDeFechas {

  /** Lo que ocupan, holgadas, las fechas que caben en una lista. */
  private static final int PIEZAS = 10 * ResolucionDeFechas.LIMITE;

  /**
   * Lee lo escrito en una celda de fechas.
   *
   * <p>Nunca lanza y tarda en proporción a lo escrito. Si algo no es fecha, o falta el año, o son
   * más de 400 días, todo queda como {@link Tropiezo.Ilegible}: leer una parte escondería el resto.
   * Una fecha ambigua o inexistente no da tramo y las demás sí.
   */
  public static Fechas leer(String escrito) {
    var gramatica = new GramaticaDeFechas(new FichasDeFecha(escrito, 0, PIEZAS));
    var elementos = gramatica.elementos(ResolucionDeFechas.LIMITE + 1);
    int fin = gramatica.fin();
    if (Sobrante.terminaEnLlamada(elementos)) {
      int ultimo = elementos.size() - 1;
      fin = elementos.get(ultimo).desde();
      elementos = elementos.subList(0, ultimo);
    }
    String sobra = Sobrante.limpio(escrito, fin);
    var completos = ElementoDeFecha.completar(elementos);
    var resolucion = new ResolucionDeFechas(escrito);
    boolean bien =
        !completos.isEmpty()
            && completos.size() <= ResolucionDeFechas.LIMITE
            && !Sobrante.escondeFecha(sobra)
            && resolucion.resolver(completos);
    if (!bien) {
      return new Fechas(List.of(), List.of(new Tropiezo.Ilegible(escrito)));
    }
    var tropiezos = new ArrayList<>(resolucion.tropiezos());
    if (!sobra.isEmpty()) {
      tropiezos.add(new Tropiezo.Sobra(sobra));
    }
    return new Fechas(resolucion.tramos(), tropiezos);
  }

  /**
   * Lee lo escrito en una columna de periodo, donde se espera un mes o una quincena; si es un día,
   * lo da, y una regla lo juzgará.
   */
  public static Fechas leerPeriodo(String escrito) {
    return leer(escrito);
  }

  private LectorDeFechas() {}
}
