package mx.iecm.informe.regla.cifra;

import static mx.iecm.informe.hallazgo.Alcance.INFORME;
import static mx.iecm.informe.hallazgo.Gravedad.NOTA;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mx.iecm.informe.castellano.Comparacion;
import mx.iecm.informe.castellano.EscritorDeFechas;
import mx.iecm.informe.castellano.Numeros;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Lugar;
import mx.iecm.informe.modelo.Cadencia;
import mx.iecm.informe.modelo.DefinicionDeCifra;
import mx.iecm.informe.modelo.DefinicionDeCifra.Fuente;
import mx.iecm.informe.modelo.Fechas.Tramo;
import mx.iecm.informe.modelo.Pendiente;
import mx.iecm.informe.modelo.Periodo;
import mx.iecm.informe.modelo.Programa;
import mx.iecm.informe.modelo.Resultado;
import mx.iecm.informe.modelo.Tabla;
import mx.iecm.informe.regla.Expediente;
import mx.iecm.informe.regla.FechasDeCadencia;
import mx.iecm.informe.regla.Fuentes;
import mx.iecm.informe.regla.ReglaDeInforme;

/**
 * Lo que se promete de una tabla con cadencia cabe en el calendario del periodo siguiente: no se
 * programan 12 boletines de viernes donde hay 13. Los inhábiles pueden restarse o no.
 */
record PromesaQueCabeEnElCalendario(Ficha ficha) implements ReglaDeInforme {

  PromesaQueCabeEnElCalendario() {
    this(new Ficha("CIF-009", NOTA, INFORME, Fuentes.CIFRAS));
  }

  @Override
  public boolean bastaUnLibro() {
    return true;
  }

  @Override
  public Stream<Hallazgo> revisar(Expediente expediente) {
    var programa = expediente.informe().programa();
    var siguiente = expediente.informe().emision().periodo().siguiente();
    return expediente.informe().resultados().stream()
        .flatMap(r -> r.pendientes().stream().flatMap(p -> revisar(r, p, programa, siguiente)));
  }

  private Stream<Hallazgo> revisar(
      Resultado resultado, Pendiente pendiente, Programa programa, Periodo siguiente) {
    return pendiente.promesas().stream()
        .flatMap(
            p ->
                tabla(p, resultado.linea(), programa)
                    .flatMap(t -> revisar(p, pendiente, t, siguiente, programa))
                    .stream());
  }

  /** La de la cifra que se llama así o, en la misma línea, empieza igual («calendarios»). */
  private static Optional<Tabla> tabla(Pendiente.Promesa promesa, String linea, Programa programa) {
    String unidad = Comparacion.clave(promesa.unidad());
    var conCadencia =
        programa.cifras().stream()
            .flatMap(c -> conCadencia(c, programa).map(t -> new Candidata(c, t)).stream())
            .toList();
    return Stream.concat(
            conCadencia.stream().filter(c -> c.seLlama(unidad)),
            conCadencia.stream()
                .filter(c -> c.tabla().linea().equals(linea) && c.empiezaComo(unidad)))
        .map(Candidata::tabla)
        .findFirst();
  }

  /** Una cifra que cuenta los renglones de una sola tabla con cadencia. */
  private record Candidata(DefinicionDeCifra cifra, Tabla tabla) {

    private List<String> sustantivos() {
      return cifra.sustantivos().stream().map(Comparacion::clave).toList();
    }

    boolean seLlama(String unidad) {
      return sustantivos().contains(unidad);
    }

    boolean empiezaComo(String unidad) {
      return sustantivos().stream()
          .anyMatch(s -> s.startsWith(unidad + " ") || unidad.startsWith(s + " "));
    }
  }

  private static Optional<Tabla> conCadencia(DefinicionDeCifra cifra, Programa programa) {
    return cifra.fuente() instanceof Fuente.Filas f && f.tablas().size() == 1
        ? programa.tabla(f.tablas().get(0)).filter(t -> !(t.cadencia() instanceof Cadencia.Ninguna))
        : Optional.empty();
  }

  private Optional<Hallazgo> revisar(
      Pendiente.Promesa promesa,
      Pendiente pendiente,
      Tabla tabla,
      Periodo siguiente,
      Programa programa) {
    var fechas = FechasDeCadencia.de(tabla.cadencia(), siguiente);
    long inhabiles = fechas.stream().filter(f -> inhabil(f, programa)).count();
    var todas = BigDecimal.valueOf(fechas.size());
    var menos = BigDecimal.valueOf(fechas.size() - inhabiles);
    if (promesa.cantidad().compareTo(menos) >= 0 && promesa.cantidad().compareTo(todas) <= 0) {
      return Optional.empty();
    }
    return Optional.of(
        ficha.en(
            Lugar.de(pendiente.origen()),
            Numeros.enCifras(promesa.cantidad()),
            promesa.unidad(),
            EscritorDeFechas.periodo(siguiente),
            Numeros.enCifras(todas),
            FechasDeCadencia.plural(tabla.cadencia())));
  }

  private static boolean inhabil(Tramo tramo, Programa programa) {
    return tramo.unSoloDia()
        && programa.inhabiles().stream().anyMatch(i -> i.fecha().equals(tramo.inicio()));
  }
}
