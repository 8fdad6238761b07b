package mx.iecm.informe.libro;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.iecm.informe.castellano.Comparacion;
import mx.iecm.informe.castellano.EscritorDeFechas;
import mx.iecm.informe.castellano.Horas;
import mx.iecm.informe.castellano.LectorDeFechas;
import mx.iecm.informe.castellano.Numeros;
import mx.iecm.informe.libro.CeldaCruda.Clase;
import mx.iecm.informe.libro.Estilos.Estilo;
import mx.iecm.informe.libro.Estilos.Numero;
import mx.iecm.informe.modelo.Celda;
import mx.iecm.informe.modelo.Columna;
import mx.iecm.informe.modelo.Fechas;
import mx.iecm.informe.modelo.Formato;
import mx.iecm.informe.modelo.Texto;
import mx.iecm.informe.modelo.TipoColumna;
import mx.iecm.informe.modelo.Valor;

/**
 * Convierte una celda cruda en lo que significa para su columna.
 *
 * <p>Las fechas se repiten mucho en una hoja: cada día y cada texto de fecha se interpreta una vez.
 */
final class Conversion {

  private static final int TOPE = 4096;
  private static final LocalDate CERO_1900 = LocalDate.of(1899, 12, 30);
  private static final LocalDate CERO_1904 = LocalDate.of(1904, 1, 1);
  private static final int ULTIMO_DIA = 2_958_465;
  private static final BigDecimal MAS_QUE_EL_ULTIMO = BigDecimal.valueOf(ULTIMO_DIA + 1L);

  private final boolean desde1904;
  private final Estilos estilos;
  private final Map<Integer, Celda> dias = new HashMap<>();
  private final Map<Integer, Celda> diasConSemana = new HashMap<>();
  private final Map<String, Celda> fechasEscritas = new HashMap<>();

  Conversion(boolean desde1904, Estilos estilos) {
    this.desde1904 = desde1904;
    this.estilos = estilos;
  }

  /** Lo que {@code cruda}, que no está en blanco, significa en {@code columna}. */
  Celda celda(CeldaCruda cruda, Columna columna) {
    if (cruda.clase == Clase.ERROR || cruda.larga) {
      return new Celda(Texto.de(cruda.valor), Valor.Ilegible.VALOR);
    }
    return switch (columna.tipo()) {
      case TEXTO, TEXTO_LARGO, FOLIO, ENLACE -> letra(cruda);
      case FECHA, FECHA_CON_DIA, FECHAS, PERIODO -> fecha(cruda, columna.tipo());
      case NUMERO, CONSECUTIVO -> numero(cruda, columna.tipo());
      case HORA -> hora(cruda);
      case LISTA -> lista(cruda, columna.lista());
    };
  }

  private Celda letra(CeldaCruda cruda) {
    return new Celda(texto(cruda), Valor.Letra.VALOR);
  }

  /** El texto de una celda con su aspecto, sin los espacios de los extremos. */
  private Texto texto(CeldaCruda cruda) {
    Estilo estilo = estilos.estilo(cruda.estilo);
    if (cruda.clase != Clase.TEXTO) {
      return conAspecto(impreso(cruda, estilo), estilo);
    }
    if (!cruda.rico.formatos().isEmpty()) {
      return Recorte.recortar(cruda.rico);
    }
    return conAspecto(Espacios.recortar(cruda.valor), estilo);
  }

  private static Texto conAspecto(String escrito, Estilo estilo) {
    return estilo.resalta()
        ? new Texto(
            escrito,
            List.of(
                new Formato(
                    0,
                    escrito.length(),
                    estilo.negrita(),
                    estilo.cursiva(),
                    estilo.subrayado(),
                    "")))
        : Texto.de(escrito);
  }

  private String impreso(CeldaCruda cruda, Estilo estilo) {
    if (cruda.clase == Clase.LOGICO) {
      return cruda.valor.equals("1") || cruda.valor.equals("true") ? "Verdadero" : "Falso";
    }
    var dia = dia(cruda, estilo);
    if (dia.isPresent()) {
      return EscritorDeFechas.dia(dia.get());
    }
    return decimal(cruda.valor)
        .map(n -> n.stripTrailingZeros().toPlainString())
        .orElse(cruda.valor);
  }

  private static Optional<BigDecimal> decimal(String escrito) {
    try {
      var exacto = new BigDecimal(escrito.strip());
      // Excel guarda 15 cifras: 0.1 + 0.2 está escrito como 0.30000000000000004.
      return Math.abs(exacto.scale()) > 40
          ? Optional.empty()
          : Optional.of(exacto.round(new MathContext(15)));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** El día que muestra una celda con formato de fecha. */
  private Optional<LocalDate> dia(CeldaCruda cruda, Estilo estilo) {
    if (cruda.clase == Clase.FECHA_ISO) {
      return iso(cruda.valor);
    }
    boolean deFecha = estilo.numero() == Numero.FECHA || estilo.numero() == Numero.MES;
    return cruda.clase == Clase.NUMERO && deFecha ? serial(cruda.valor) : Optional.empty();
  }

  private static Optional<LocalDate> iso(String escrito) {
    try {
      return Optional.of(LocalDate.parse(escrito.substring(0, Math.min(10, escrito.length()))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private Optional<LocalDate> serial(String escrito) {
    int dias = Xml.entero(escrito, -1);
    if (dias < 0) {
      dias =
          decimal(escrito)
              .filter(n -> n.signum() >= 0 && n.compareTo(MAS_QUE_EL_ULTIMO) < 0)
              .map(BigDecimal::intValue)
              .orElse(-1);
    }
    if (dias < 0 || dias > ULTIMO_DIA) {
      return Optional.empty();
    }
    if (desde1904) {
      return Optional.of(CERO_1904.plusDays(dias));
    }
    // Excel cree que 1900 fue bisiesto: antes del 1 de marzo sus días van corridos uno.
    return Optional.of(CERO_1900.plusDays(dias < 60 ? dias + 1 : dias));
  }

  private Celda fecha(CeldaCruda cruda, TipoColumna tipo) {
    Estilo estilo = estilos.estilo(cruda.estilo);
    if (cruda.clase == Clase.NUMERO && estilo.numero() == Numero.FECHA) {
      var cache = tipo == TipoColumna.FECHA_CON_DIA ? diasConSemana : dias;
      int serial = Xml.entero(cruda.valor, -1);
      var conocida = cache.get(serial);
      if (serial >= 0 && conocida != null) {
        return conocida;
      }
      var leida = serial(cruda.valor).map(d -> celdaDe(Fechas.de(d), tipo));
      leida.filter(c -> serial >= 0).ifPresent(c -> cache.put(serial, c));
      return leida.orElseGet(() -> ilegible(cruda.valor));
    }
    if (cruda.clase == Clase.TEXTO) {
      return fechaEscrita(Espacios.recortar(cruda.valor), tipo);
    }
    return dia(cruda, estilo)
        .map(d -> estilo.numero() == Numero.MES ? mes(YearMonth.from(d)) : Fechas.de(d))
        .map(f -> celdaDe(f, tipo))
        .orElseGet(() -> ilegible(cruda.valor));
  }

  /** Excel convierte «abril 2025» en el día 1 con un formato que solo muestra el mes. */
  private static Fechas mes(YearMonth mes) {
    var tramo = new Fechas.Tramo(mes.atDay(1), mes.atEndOfMonth(), Fechas.Grano.MES);
    return new Fechas(List.of(tramo), List.of());
  }

  private static Celda celdaDe(Fechas fechas, TipoColumna tipo) {
    String impresa =
        tipo == TipoColumna.FECHA_CON_DIA
            ? EscritorDeFechas.fechaConDia(fechas)
            : EscritorDeFechas.inicialMayuscula(EscritorDeFechas.fechas(fechas));
    return new Celda(Texto.de(impresa), fechas);
  }

  private static Celda ilegible(String escrito) {
    var tropiezo = new Fechas.Tropiezo.Ilegible(escrito);
    return new Celda(Texto.de(escrito), new Fechas(List.of(), List.of(tropiezo)));
  }

  private Celda fechaEscrita(String escrito, TipoColumna tipo) {
    boolean conSemana = tipo == TipoColumna.FECHA_CON_DIA;
    String clave = conSemana ? "D" + escrito : escrito;
    var conocida = fechasEscritas.get(clave);
    if (conocida != null) {
      return conocida;
    }
    Fechas fechas = LectorDeFechas.leer(escrito);
    boolean unDia =
        fechas.tropiezos().isEmpty()
            && fechas.tramos().size() == 1
            && fechas.tramos().get(0).unSoloDia();
    // Lo que no es un solo día claro se imprime como se escribió: la persona eligió cómo decirlo.
    Celda celda = unDia ? celdaDe(fechas, tipo) : new Celda(Texto.de(escrito), fechas);
    if (fechasEscritas.size() < TOPE) {
      fechasEscritas.put(clave, celda);
    }
    return celda;
  }

  private Celda numero(CeldaCruda cruda, TipoColumna tipo) {
    String escrito = Espacios.recortar(cruda.valor);
    Optional<BigDecimal> numero =
        switch (cruda.clase) {
          case NUMERO -> decimal(escrito);
          case TEXTO -> Numeros.leer(tipo == TipoColumna.CONSECUTIVO ? sinPunto(escrito) : escrito);
          default -> Optional.empty();
        };
    return numero
        .filter(n -> n.precision() <= 40)
        .map(n -> new Celda(Texto.de(Numeros.enCifras(n)), new Valor.Numero(n)))
        .orElseGet(() -> new Celda(Texto.de(escrito), Valor.OtroTipo.VALOR));
  }

  private static String sinPunto(String escrito) {
    return escrito.endsWith(".") ? escrito.substring(0, escrito.length() - 1) : escrito;
  }

  private Celda hora(CeldaCruda cruda) {
    if (cruda.clase == Clase.NUMERO) {
      return decimal(cruda.valor)
          .filter(n -> n.signum() >= 0 && n.compareTo(BigDecimal.ONE) < 0)
          .map(
              n ->
                  LocalTime.ofSecondOfDay(
                      Math.min(86_399, Math.round(n.doubleValue() * 1440) * 60)))
          .map(t -> new Valor.Horario(t, t))
          .map(h -> new Celda(Texto.de(Horas.imprimir(h)), h))
          .orElseGet(() -> new Celda(Texto.de(cruda.valor), Valor.OtroTipo.VALOR));
    }
    Texto texto = texto(cruda);
    return Horas.leer(texto.escrito())
        .map(h -> new Celda(texto, h))
        .orElseGet(() -> new Celda(texto, Valor.OtroTipo.VALOR));
  }

  /** Un valor de lista se imprime como está en la lista, aunque se haya escrito sin acentos. */
  private Celda lista(CeldaCruda cruda, List<String> permitidos) {
    Celda celda = letra(cruda);
    for (String permitido : permitidos) {
      if (celda.escrito().equals(permitido)) {
        return celda;
      }
    }
    for (String permitido : permitidos) {
      if (Comparacion.iguales(celda.escrito(), permitido)) {
        return Celda.de(permitido);
      }
    }
    return celda;
  }
}
