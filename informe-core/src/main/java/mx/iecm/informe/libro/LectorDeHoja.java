package mx.iecm.informe.libro;

import static mx.iecm.informe.libro.FichasDeLectura.COMBINADAS;
import static mx.iecm.informe.libro.FichasDeLectura.FALTA_COLUMNA;
import static mx.iecm.informe.libro.FichasDeLectura.LIMITE;
import static mx.iecm.informe.libro.FichasDeLectura.OCULTO;
import static mx.iecm.informe.libro.FichasDeLectura.SIN_DATOS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Lugar;
import mx.iecm.informe.modelo.Celda;
import mx.iecm.informe.modelo.Columna;
import mx.iecm.informe.modelo.Hoja;
import mx.iecm.informe.modelo.Renglon;
import mx.iecm.informe.modelo.Texto;
import mx.iecm.informe.modelo.TipoColumna;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/**
 * Lee una hoja de tabla: encabezados en la primera fila que dice algo, y de ahí un renglón por
 * fila.
 *
 * <p>Las filas en blanco se saltan y cada aviso nombra la fila real. En una columna que se combina,
 * un hueco bajo un valor lo repite.
 */
final class LectorDeHoja {

  private static final Columna NOTA = Columna.de("Nota", TipoColumna.TEXTO_LARGO, false);

  private final Lector lector;
  private final IndiceDeHojas.Entrada entrada;
  private final FormatoDeHoja formato;
  private final List<Columna> columnas;
  private final LectorDeCelda celdas;
  private final Anexos anexos;
  private final int enEspera;
  private final boolean[] combina;
  private final Celda[] anteriores;
  private final @Nullable CeldaCruda[] crudas;
  private final List<Integer> filasOcultas = new ArrayList<>();
  private int renglones;

  LectorDeHoja(Lector lector, IndiceDeHojas.Entrada entrada, FormatoDeHoja formato) {
    this.lector = lector;
    this.entrada = entrada;
    this.formato = formato;
    this.columnas = formato.tabla().columnas();
    this.celdas = new LectorDeCelda(lector, entrada.nombre());
    this.anexos = Anexos.leer(lector.libro(), entrada.ruta());
    this.enEspera = formato.tabla().columna(formato.enEspera());
    this.combina = new boolean[columnas.size()];
    this.anteriores = new Celda[columnas.size()];
    this.crudas = new CeldaCruda[columnas.size()];
    for (int i = 0; i < combina.length; i++) {
      combina[i] = formato.tabla().combinar().contains(columnas.get(i).encabezado());
      anteriores[i] = Celda.VACIA;
    }
  }

  /** Lee la hoja entera hacia {@code destino}; dice cuántas filas tenían algo. */
  int leer(Destino destino) {
    try (var xml = lector.abrir(entrada)) {
      if (!avanzarConDatos(xml)) {
        avisarSinEncabezados();
        return 0;
      }
      var encabezados =
          Encabezados.de(xml.fila(), formato, libro(), entrada.nombre(), lector.avisos());
      int primera = xml.fila().numero + 1;
      var hoja = encabezados.hoja(libro(), entrada.nombre());
      var receptor = destino.abrir(formato.tabla(), hoja);
      while (avanzarConDatos(xml)) {
        leerFila(xml.fila(), encabezados, hoja, receptor);
      }
      receptor.cerrar();
      avisarOculto(xml, encabezados);
      var combinadas = anexos.combinadas();
      avisarCombinadas(combinadas.isEmpty() ? xml.cola().combinadas() : combinadas, primera);
      return renglones;
    }
  }

  private String libro() {
    return lector.libro().nombre();
  }

  private static boolean avanzarConDatos(HojaXml xml) {
    while (xml.siguiente()) {
      if (!xml.fila().enBlanco()) {
        return true;
      }
    }
    return false;
  }

  private void avisarSinEncabezados() {
    for (Columna columna : columnas) {
      if (!formato.puedeFaltar(columna)) {
        avisar(FALTA_COLUMNA.en(lugar(), columna.encabezado()));
      }
    }
  }

  private void leerFila(Fila fila, Encabezados encabezados, Hoja hoja, Destino.Receptor receptor) {
    int tope = lector.libro().limites().renglones();
    if (++renglones > tope) {
      throw new Rechazo(LIMITE.variante("renglones", lugar(), tope));
    }
    CeldaCruda cruda = repartir(fila, encabezados);
    if (enEspera >= 0 && espera()) {
      return;
    }
    if (fila.oculta) {
      filasOcultas.add(fila.numero);
    }
    if (sinDatos()) {
      avisarSinDatos(fila, cruda, encabezados, hoja);
      return;
    }
    var leidas = new Celda[crudas.length];
    for (int i = 0; i < leidas.length; i++) {
      leidas[i] = celda(i, fila.numero, hoja);
    }
    Texto nota =
        cruda == null || vacia(cruda)
            ? Texto.VACIO
            : anexos.enlazado(
                celdas.leer(cruda, NOTA, fila.numero).texto(), cruda.columna, fila.numero);
    receptor.renglon(new Renglon(fila.numero, Arrays.asList(leidas), nota));
  }

  /** Pone cada celda cruda en su columna; devuelve la de la nota, o nulo si no hay. */
  private @Nullable CeldaCruda repartir(Fila fila, Encabezados encabezados) {
    Arrays.fill(crudas, null);
    CeldaCruda nota = null;
    int tope = lector.libro().limites().columnas();
    for (int i = 0; i < fila.cuantas(); i++) {
      CeldaCruda cruda = fila.celda(i);
      int cual = encabezados.esperada(cruda.columna);
      if (cual >= 0) {
        crudas[cual] = cruda;
      } else if (cual == Encabezados.NOTA) {
        nota = cruda;
      } else if (cruda.columna >= tope && !cruda.enBlanco()) {
        String direccion = Encabezados.direccion(cruda.columna, fila.numero);
        throw new Rechazo(LIMITE.variante("columnas", lugar().conCeldas(List.of(direccion)), tope));
      }
    }
    return nota;
  }

  /** Dice si la fila sigue como la dejó la captura: con su clave puesta y nada más. */
  private boolean espera() {
    for (int i = 0; i < crudas.length; i++) {
      if ((i == enEspera) == vacia(crudas[i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean vacia(@Nullable CeldaCruda cruda) {
    return cruda == null || (cruda.enBlanco() && !cruda.sinValor);
  }

  /** Dice si la fila no trae más que su nota o su número de orden. */
  private boolean sinDatos() {
    for (int i = 0; i < crudas.length; i++) {
      var cruda = crudas[i];
      boolean cuenta =
          columnas.get(i).tipo() != TipoColumna.CONSECUTIVO
              && !columnas.get(i).encabezado().equals(FormatosFijos.ORDEN)
              && !(formato.fija() && columnas.get(i).encabezado().equals(NOTA.encabezado()));
      if (cuenta && !vacia(cruda)) {
        return false;
      }
    }
    return true;
  }

  private void avisarSinDatos(
      Fila fila, @Nullable CeldaCruda nota, Encabezados encabezados, Hoja hoja) {
    var direcciones = new ArrayList<String>();
    for (int i = 0; i < crudas.length; i++) {
      if (crudas[i] != null) {
        direcciones.add(hoja.celda(i, fila.numero));
      }
    }
    if (nota != null) {
      direcciones.add(encabezados.notaEn(fila.numero));
    }
    if (!direcciones.isEmpty()) {
      avisar(SIN_DATOS.en(lugar().conCeldas(direcciones)));
    }
  }

  private Celda celda(int i, int fila, Hoja hoja) {
    var cruda = crudas[i];
    Celda celda;
    if (cruda == null || vacia(cruda)) {
      celda = enBlanco(i, fila, hoja);
    } else {
      Celda leida = celdas.leer(cruda, columnas.get(i), fila);
      Texto enlazado = anexos.enlazado(leida.texto(), cruda.columna, fila);
      celda = enlazado.equals(leida.texto()) ? leida : new Celda(enlazado, leida.valor());
    }
    if (combina[i]) {
      anteriores[i] = celda;
    }
    return celda;
  }

  private Celda enBlanco(int i, int fila, Hoja hoja) {
    if (combina[i] && !anteriores[i].enBlanco()) {
      return anteriores[i];
    }
    String letras = hoja.columnas().get(i);
    // Una causa, un hallazgo: si falta la columna o la celda está combinada, ya se dice aparte.
    boolean yaSeDice =
        letras.isEmpty() || anexos.combinada(CellReference.convertColStringToIndex(letras), fila);
    return yaSeDice ? Celda.VACIA : celdas.enBlanco(columnas.get(i), letras + fila);
  }

  private void avisarOculto(HojaXml xml, Encabezados encabezados) {
    if (renglones == 0) {
      return;
    }
    if (entrada.oculta()) {
      avisar(OCULTO.variante("hoja", lugar()));
    }
    if (!filasOcultas.isEmpty()) {
      avisar(OCULTO.variante("filas", lugar().conCeldas(Muestra.filas(filasOcultas))));
    }
    xml.columnasOcultas().stream()
        .filter(c -> encabezados.esperada(c) >= 0 || encabezados.esperada(c) == Encabezados.NOTA)
        .mapToObj(c -> lugar().conCeldas(List.of(Encabezados.direccion(c, 1))))
        .forEach(l -> avisar(OCULTO.variante("columna", l)));
  }

  private void avisarCombinadas(List<String> rangos, int primera) {
    for (String rango : rangos) {
      if (Direcciones.rango(rango).filter(r -> r.getLastRow() + 1 >= primera).isPresent()) {
        avisar(COMBINADAS.en(lugar().conCeldas(List.of(rango))));
      }
    }
  }

  private Lugar lugar() {
    return Lugar.hoja(libro(), entrada.nombre());
  }

  private void avisar(Hallazgo hallazgo) {
    lector.avisos().accept(hallazgo);
  }
}
