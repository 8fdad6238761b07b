package mx.iecm.informe.regla.folio;

import static mx.iecm.informe.hallazgo.Alcance.INFORME;
import static mx.iecm.informe.hallazgo.Gravedad.NOTA;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Lugar;
import mx.iecm.informe.modelo.Serie;
import mx.iecm.informe.regla.Expediente;
import mx.iecm.informe.regla.Fuentes;
import mx.iecm.informe.regla.Medicion;
import mx.iecm.informe.regla.OrdenDelInforme;
import mx.iecm.informe.regla.ReglaDeInforme;
import mx.iecm.informe.regla.Situacion;
import mx.iecm.informe.regla.folio.MedicionDeFoliosCitados.Citado;
import mx.iecm.informe.regla.folio.MedicionDeFoliosCitados.Medida;

/** Un folio citado en un texto tiene la forma de su serie. */
record FolioCitadoConSuForma(Ficha ficha) implements ReglaDeInforme {

  /** Tantas veces usada, una forma es la de una serie aunque el programa no la registre. */
  private static final int DE_SERIE = 3;

  FolioCitadoConSuForma() {
    this(new Ficha("FOL-008", NOTA, INFORME, Fuentes.FOLIOS));
  }

  @Override
  public boolean bastaUnLibro() {
    return true;
  }

  @Override
  public Medicion medir(Situacion situacion) {
    return OrdenDelInforme.de(situacion).seImprime()
        ? new MedicionDeFoliosCitados(situacion)
        : Medicion.NINGUNA;
  }

  @Override
  public Stream<Hallazgo> revisar(Expediente expediente) {
    var medidas = expediente.medidas().deRegla(ficha.id(), Medida.class).toList();
    var cuantos = new TreeMap<String, Integer>();
    medidas.forEach(m -> m.cuantos().forEach((k, v) -> cuantos.merge(k, v, Integer::sum)));
    var registradas =
        expediente.informe().programa().series().stream()
            .map(Serie::patron)
            .map(FormaDeFolio::dePatron)
            .filter(FormaDeFolio::deFolio)
            .toList();
    return medidas.stream()
        .flatMap(m -> new TreeMap<>(m.porForma()).entrySet().stream())
        .flatMap(e -> revisar(e.getKey(), e.getValue(), registradas, cuantos));
  }

  private Stream<Hallazgo> revisar(
      String escrita,
      List<Citado> citados,
      List<FormaDeFolio> registradas,
      Map<String, Integer> cuantos) {
    var forma = FormaDeFolio.de(escrita);
    return registradas.contains(forma)
        ? Stream.empty()
        : debida(forma, registradas, cuantos)
            .map(d -> citados.stream().map(c -> hallazgo(c, forma, d)))
            .orElse(Stream.empty());
  }

  private static Optional<FormaDeFolio> debida(
      FormaDeFolio forma, List<FormaDeFolio> registradas, Map<String, Integer> cuantos) {
    int veces = cuantos.getOrDefault(forma.toString(), 0);
    var usadas =
        cuantos.entrySet().stream()
            .filter(e -> e.getValue() >= DE_SERIE && e.getValue() >= DE_SERIE * veces)
            .map(e -> FormaDeFolio.de(e.getKey()));
    return Stream.concat(registradas.stream(), usadas).filter(forma::quiereSer).findFirst();
  }

  private Hallazgo hallazgo(Citado citado, FormaDeFolio forma, FormaDeFolio debida) {
    return ficha
        .en(Lugar.de(citado.origen()), citado.escrito(), debida.toString().replace("#", "…"))
        .proponiendo(forma.corregir(citado.escrito(), debida));
  }
}
