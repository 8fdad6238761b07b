package mx.iecm.informe.libro;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.iecm.informe.castellano.Comparacion;
import mx.iecm.informe.modelo.Fechas;
import mx.iecm.informe.modelo.Hoja;
import mx.iecm.informe.modelo.Origen;
import mx.iecm.informe.modelo.Renglon;
import mx.iecm.informe.modelo.Tabla;
import mx.iecm.informe.modelo.Texto;
import mx.iecm.informe.modelo.Valor;

/**
 * Una hoja fija ya leída, con sus renglones a la mano: son pocos y hacen falta todos.
 *
 * <p>De paso entrega cada renglón al destino de la lectura, para que lo revisen las mismas reglas.
 */
final class HojaLeida implements Destino {

  private final Destino siguiente;
  private final List<Registro> registros = new ArrayList<>();
  private Hoja hoja = new Hoja("", "", List.of());

  private HojaLeida(Destino siguiente) {
    this.siguiente = siguiente;
  }

  /** Lee la hoja si está; si no, queda sin registros. */
  static HojaLeida leer(Lector lector, FormatoDeHoja formato, Destino destino) {
    var leida = new HojaLeida(destino);
    lector
        .hoja(formato.tabla().clave())
        .ifPresent(entrada -> new LectorDeHoja(lector, entrada, formato).leer(leida));
    return leida;
  }

  @Override
  public Receptor abrir(Tabla tabla, Hoja hoja) {
    this.hoja = hoja;
    var receptor = siguiente.abrir(tabla, hoja);
    return new Receptor() {
      @Override
      public void renglon(Renglon renglon) {
        registros.add(new Registro(tabla, hoja, renglon));
        receptor.renglon(renglon);
      }

      @Override
      public void cerrar() {
        receptor.cerrar();
      }
    };
  }

  List<Registro> registros() {
    return registros;
  }

  Hoja hoja() {
    return hoja;
  }

  /** Un renglón de una hoja fija, que se consulta por encabezado. */
  record Registro(Tabla tabla, Hoja hoja, Renglon renglon) {

    private int indice(String encabezado) {
      return tabla.columna(encabezado);
    }

    Texto texto(String encabezado) {
      return renglon.celda(indice(encabezado)).texto();
    }

    String escrito(String encabezado) {
      return texto(encabezado).escrito();
    }

    /** La clave escrita, plegada para compararla. */
    String clave(String encabezado) {
      return Comparacion.clave(escrito(encabezado));
    }

    boolean afirma(String encabezado) {
      String valor = clave(encabezado);
      return FormatosFijos.AFIRMATIVOS.stream().anyMatch(a -> Comparacion.clave(a).equals(valor));
    }

    Optional<BigDecimal> numero(String encabezado) {
      return renglon.celda(indice(encabezado)).valor() instanceof Valor.Numero n
          ? Optional.of(n.cantidad())
          : Optional.empty();
    }

    int entero(String encabezado, int porOmision) {
      return numero(encabezado).map(BigDecimal::intValue).orElse(porOmision);
    }

    Optional<LocalDate> fecha(String encabezado) {
      return renglon.celda(indice(encabezado)).valor() instanceof Fechas f && f.legibles()
          ? Optional.of(f.tramos().get(0).inicio())
          : Optional.empty();
    }

    /** Los valores de una celda que lleva varios separados por punto y coma. */
    List<String> varios(String encabezado) {
      return Separados.de(escrito(encabezado));
    }

    Origen origen(String encabezado) {
      return new Origen(
          hoja.libro(), hoja.nombre(), hoja.celda(indice(encabezado), renglon.fila()));
    }
  }
}
