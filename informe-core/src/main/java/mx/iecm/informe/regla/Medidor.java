package mx.iecm.informe.regla;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.iecm.informe.castellano.Comparacion;
import mx.iecm.informe.modelo.Celda;
import mx.iecm.informe.modelo.DefinicionDeCifra;
import mx.iecm.informe.modelo.DefinicionDeCifra.Fuente;
import mx.iecm.informe.modelo.Fechas;
import mx.iecm.informe.modelo.Filas;
import mx.iecm.informe.modelo.Medidas;
import mx.iecm.informe.modelo.Periodo;
import mx.iecm.informe.modelo.Renglon;
import mx.iecm.informe.modelo.Tabla;
import mx.iecm.informe.modelo.Valor;
import mx.iecm.informe.regla.Situacion.ColumnaDeFolio;

/** Mide una tabla mientras pasan sus renglones: solo lo que alguna cifra del programa pide. */
final class Medidor {

  private final Situacion situacion;
  private final Tabla tabla;
  private final Periodo periodo;
  private final Map<Integer, Set<String>> distintos = new HashMap<>();
  private final Map<Integer, Set<String>> vistos = new HashMap<>();
  private final Map<Integer, BigDecimal> sumas = new HashMap<>();
  private final Map<Integer, Long> fechas = new HashMap<>();
  private final List<Medidas.Folio> folios = new ArrayList<>();
  private final Filas.Cuenta fuera = new Filas.Cuenta();
  private long leidos;
  private long contados;

  Medidor(Situacion situacion) {
    this.situacion = situacion;
    this.tabla = situacion.tabla();
    this.periodo = situacion.contexto().periodo();
    for (DefinicionDeCifra cifra : situacion.contexto().programa().cifras()) {
      preparar(cifra.fuente());
    }
  }

  private void preparar(Fuente fuente) {
    if (fuente instanceof Fuente.Distintos d && d.tabla().equals(tabla.clave())) {
      distintos.put(tabla.columna(d.encabezado()), new HashSet<>());
      vistos.put(tabla.columna(d.encabezado()), new HashSet<>());
    } else if (fuente instanceof Fuente.Suma s && s.tabla().equals(tabla.clave())) {
      sumas.put(tabla.columna(s.encabezado()), BigDecimal.ZERO);
    } else if (fuente instanceof Fuente.FechasDe f && f.tabla().equals(tabla.clave())) {
      fechas.put(tabla.columna(f.encabezado()), 0L);
    }
  }

  void renglon(Renglon renglon) {
    leidos++;
    anotarFolios(renglon);
    if (!tabla.cuenta(renglon, periodo)) {
      fuera.agregar(renglon.fila());
      return;
    }
    contados++;
    distintos.forEach((i, valores) -> anotarDistinto(i, renglon.celda(i), valores));
    sumas.replaceAll((i, suma) -> suma.add(numero(renglon.celda(i))));
    fechas.replaceAll((i, van) -> van + cuantas(renglon.celda(i)));
  }

  private void anotarDistinto(int columna, Celda celda, Set<String> valores) {
    // Plegar cuesta más que recordar: lo que se repite letra por letra se pliega una vez.
    boolean nuevo =
        !celda.enBlanco() && vistos.getOrDefault(columna, Set.of()).add(celda.escrito());
    if (nuevo) {
      valores.add(Comparacion.clave(celda.escrito()));
    }
  }

  private static BigDecimal numero(Celda celda) {
    return celda.valor() instanceof Valor.Numero n ? n.cantidad() : BigDecimal.ZERO;
  }

  private static long cuantas(Celda celda) {
    return celda.valor() instanceof Fechas f ? f.cuantas() : 0;
  }

  private void anotarFolios(Renglon renglon) {
    for (ColumnaDeFolio columna : situacion.deFolio()) {
      String escrito = renglon.celda(columna.columna()).escrito();
      columna
          .patron()
          .leer(escrito)
          .map(f -> folio(columna, f, escrito, renglon))
          .ifPresent(folios::add);
    }
  }

  private Medidas.Folio folio(
      ColumnaDeFolio columna, PatronDeFolio.Leido leido, String escrito, Renglon renglon) {
    var origen = situacion.origen(renglon, columna.columna());
    return new Medidas.Folio(columna.serie().nombre(), leido.numero(), escrito, origen);
  }

  Medidas.DeTabla medida() {
    return new Medidas.DeTabla(
        leidos,
        contados,
        porEncabezado(distintos),
        porEncabezado(sumas),
        porEncabezado(fechas),
        folios,
        fuera.filas());
  }

  private <T> Map<String, T> porEncabezado(Map<Integer, T> porColumna) {
    var mapa = new HashMap<String, T>();
    porColumna.forEach((i, valor) -> mapa.put(tabla.columnas().get(i).encabezado(), valor));
    return mapa;
  }
}
