package mx.iecm.informe.grafica;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import mx.iecm.informe.castellano.Comparacion;
import mx.iecm.informe.grafica.Recuento.Barra;
import mx.iecm.informe.grafica.Recuento.Sentido;
import mx.iecm.informe.modelo.Celda;
import mx.iecm.informe.modelo.Columna;
import mx.iecm.informe.modelo.Periodo;
import mx.iecm.informe.modelo.Renglon;
import mx.iecm.informe.modelo.Tabla;

/**
 * Cuenta renglones por el valor de una columna, sin distinguir mayúsculas, acentos ni espacios.
 *
 * <p>Los valores de una lista van en su orden y los demás, de más a menos renglones.
 */
final class RecontadorPorValor implements Recontador {

  /** Las barras que se leen de un vistazo; lo demás se junta en una. */
  private static final int BARRAS = 15;

  /** Los valores distintos que se recuerdan: una columna sin repetidos no agota la memoria. */
  private static final int TOPE = 2_000;

  private static final int LARGO = 60;

  private final Tabla tabla;
  private final int columna;
  private final Periodo periodo;
  private final Map<String, Cuenta> cuentas = new LinkedHashMap<>();
  private final Map<String, Cuenta> vistos = new LinkedHashMap<>();
  private final int deLista;
  private long sinDato;

  RecontadorPorValor(Tabla tabla, int columna, Periodo periodo) {
    this.tabla = tabla;
    this.columna = columna;
    this.periodo = periodo;
    var opciones = tabla.columnas().get(columna).lista();
    if (opciones.size() <= BARRAS) {
      opciones.forEach(o -> cuentas.put(Comparacion.clave(o), new Cuenta(o)));
    }
    this.deLista = cuentas.size();
  }

  @Override
  public void renglon(Renglon renglon) {
    if (!tabla.cuenta(renglon, periodo)) {
      return;
    }
    Celda celda = renglon.celda(columna);
    if (celda.nadaQueLeer()) {
      sinDato++;
      return;
    }
    // Plegar cuesta más que recordar: lo que se repite letra por letra se pliega una vez.
    String escrito = celda.escrito();
    var cuenta = vistos.get(escrito);
    if (cuenta == null) {
      cuenta = cuenta(escrito);
      if (vistos.size() < TOPE) {
        vistos.put(escrito, cuenta);
      }
    }
    cuenta.van++;
  }

  private Cuenta cuenta(String escrito) {
    String clave = Comparacion.clave(escrito);
    var conocida = cuentas.get(clave);
    if (conocida != null) {
      return conocida;
    }
    if (cuentas.size() >= TOPE) {
      return sobrantes;
    }
    var nueva = new Cuenta(escrito);
    cuentas.put(clave, nueva);
    return nueva;
  }

  private final Cuenta sobrantes = new Cuenta("");

  @Override
  public Recuento recuento() {
    var todas = new ArrayList<>(cuentas.values());
    todas
        .subList(deLista, todas.size())
        .sort(Comparator.comparingLong((Cuenta c) -> c.van).reversed());
    int caben = todas.size() <= BARRAS ? todas.size() : BARRAS - 1;
    var barras = new ArrayList<Barra>();
    todas.subList(0, caben).forEach(c -> barras.add(new Barra(recortado(c.valor), c.van)));
    long demas =
        sobrantes.van + todas.subList(caben, todas.size()).stream().mapToLong(c -> c.van).sum();
    if (demas > 0) {
      barras.add(new Barra("otros", demas));
    }
    if (sinDato > 0) {
      barras.add(new Barra("sin dato", sinDato));
    }
    return new Recuento(titulo(), Sentido.DERECHA, barras);
  }

  private String titulo() {
    Columna graficada = tabla.columnas().get(columna);
    return tabla.hoja() + ", por «" + graficada.encabezado() + "»";
  }

  private static String recortado(String valor) {
    String seguido = valor.replaceAll("\\s+", " ").strip();
    if (seguido.length() <= LARGO) {
      return seguido;
    }
    int hasta = Character.isHighSurrogate(seguido.charAt(LARGO - 2)) ? LARGO - 2 : LARGO - 1;
    return seguido.substring(0, hasta) + "…";
  }

  /** Los renglones que van de un valor. */
  private static final class Cuenta {
    private final String valor;
    private long van;

    Cuenta(String valor) {
      this.valor = valor;
    }
  }
}
